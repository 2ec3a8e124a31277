namespace DevZoneCrm.Core.Common.Audit;

/// <summary>What a line of the record says was done where no row changed.</summary>
public static class AuditActions
{
    public const string Viewed = "Viewed";
    public const string Downloaded = "Downloaded";
}
