namespace DevZoneCrm.Core.Common.Domain;

public static class ValidityErrors
{
    public const string LastDayBeforeFirst = "Validity.LastDayBeforeFirst";
}
