namespace DevZoneCrm.Core.Months.Checks;

/// <summary>When a check before closing a month speaks up (示例规则 until the zone sets its own).</summary>
/// <param name="LateDays">Days between what happened and its recording.</param>
/// <param name="JumpPercent">Percent more or less.</param>
/// <param name="JumpCount">Projects more or less; two instead of one is no jump.</param>
public sealed record MonthCheckLimits(int LateDays, int JumpPercent, int JumpCount)
{
    public const int MaxDays = 730;
    public const int MaxPercent = 1_000;
    public const int MaxCount = 10_000;

    /// <summary>Projects named of each finding; the rest is counted.</summary>
    public const int NamedProjects = 20;

    /// <summary>As shipped.</summary>
    public static readonly MonthCheckLimits Default = new(30, 50, 3);

    public bool IsJump(int now, int before, decimal? percent) => Math.Abs(now - before) >= JumpCount && (percent is not { } change || Math.Abs(change) > JumpPercent);
}
