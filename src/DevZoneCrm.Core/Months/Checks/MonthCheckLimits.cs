namespace DevZoneCrm.Core.Months.Checks;

/// <summary>When a check speaks up (示例规则).</summary>
public static class MonthCheckLimits
{
    /// <summary>Days between what happened and its recording.</summary>
    public const int LateDays = 30;

    /// <summary>Percent more or less.</summary>
    public const int JumpPercent = 50;

    /// <summary>Projects more or less; two instead of one is no jump.</summary>
    public const int JumpCount = 3;

    /// <summary>Projects named of each finding; the rest is counted.</summary>
    public const int NamedProjects = 20;
}
