using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Supervision;

/// <summary>编号 as it is written: 督〔2026〕12号.</summary>
public static class SupervisionNumber
{
    public static string Of(int year, int serial) => ErrorTexts.Of("Supervision.Number", year, serial);
}
