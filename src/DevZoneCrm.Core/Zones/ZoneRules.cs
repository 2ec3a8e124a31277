using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Zones;

/// <summary>
/// What a zone may choose about its own pages (示例规则 until it does): the threshold shown at first, the tiers listed on the overview, and how long a project
/// may stay in a stage. The edges of the report's buckets are fixed (contracts 3); the deadlines after 签约 belong to the race. There is one row, or none yet.
/// </summary>
public sealed class ZoneRules : AggregateRoot
{
    public const int MaxListLength = 200;
    public const int MaxHeadersLength = 600;

    /// <summary>Tiers of the overview where nothing else was chosen, in 亿元.</summary>
    public static readonly IReadOnlyList<int> UsualTiers = [1, 5, 10, 20, 50, 100];

    /// <summary>Threshold in 亿元 with which board and overview open; none for all projects.</summary>
    public int? DefaultMinYi { get; private set; }

    /// <summary>Lower edges in 亿元, e.g. <c>1,5,10</c>.</summary>
    public string TierEdges { get; private set; } = string.Join(',', UsualTiers);

    /// <summary>Days in stage at 预警 and 超期, e.g. <c>Lead 30/60, Intent 60/120</c>.</summary>
    public string StageDays { get; private set; } = StageLimits.Default.ToString();

    public int NoticeDays { get; private set; } = StageLimits.Default.NoticeDays;

    /// <summary>Days from 签约 after which 未开工 is late.</summary>
    public int StartLateDays { get; private set; } = MilestoneLimits.Default.StartDays;

    /// <summary>Days from 开工 after which 未竣工 is late.</summary>
    public int CompleteLateDays { get; private set; } = MilestoneLimits.Default.CompleteDays;

    /// <summary>Days from 竣工 after which 未投产 is late.</summary>
    public int ProduceLateDays { get; private set; } = MilestoneLimits.Default.ProduceDays;

    public MilestoneLimits Milestones => new(StartLateDays, CompleteLateDays, ProduceLateDays);

    /// <summary>签约 needs a valid 质量评估 grade. Where the zone switched it off, totals say so.</summary>
    public bool IsReviewGateOn { get; private set; } = true;

    /// <summary>Days between what happened and its recording, from which a check before closing a month speaks up.</summary>
    public int CheckLateDays { get; private set; } = MonthCheckLimits.Default.LateDays;

    /// <summary>Percent more or less than in the month compared with.</summary>
    public int CheckJumpPercent { get; private set; } = MonthCheckLimits.Default.JumpPercent;

    /// <summary>Projects more or less; below that it is no jump, however many percent.</summary>
    public int CheckJumpCount { get; private set; } = MonthCheckLimits.Default.JumpCount;

    public MonthCheckLimits MonthChecks => new(CheckLateDays, CheckJumpPercent, CheckJumpCount);

    /// <summary>Headers of the 台账 in the zone's own order, one a line; none for the whole sheet.</summary>
    public string? LedgerHeaders { get; private set; }

    public IReadOnlyList<string> LedgerColumns => LedgerHeaders?.Split('\n') ?? [];

    public IReadOnlyList<int> Tiers => [.. TierEdges.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    public StageLimits Limits => StageLimits.Parse(StageDays, NoticeDays, Milestones);

    /// <exception cref="RuleException">No tier was chosen.</exception>
    public void ChooseTiers(int? defaultMinYi, IReadOnlyCollection<int> tiers)
    {
        if (tiers.Count == 0)
        {
            throw new RuleException(ZoneErrors.NoTier);
        }

        (DefaultMinYi, TierEdges) = (defaultMinYi, string.Join(',', tiers.Distinct().Order()));
    }

    /// <exception cref="RuleException">超期 would come before 预警.</exception>
    public void LimitStages(StageLimits limits)
    {
        if (limits.FirstWrong is { } stage)
        {
            throw new RuleException(ZoneErrors.OverdueBeforeWarning, stage);
        }

        (StageDays, NoticeDays) = (limits.ToString(), limits.NoticeDays);
    }

    /// <summary>Ranges are the validator's.</summary>
    public void LimitMilestones(MilestoneLimits limits) => (StartLateDays, CompleteLateDays, ProduceLateDays) = (limits.StartDays, limits.CompleteDays, limits.ProduceDays);

    /// <summary>None or all of them in the shipped order: the whole sheet.</summary>
    public void ChooseLedgerColumns(IReadOnlyCollection<string> headers) => LedgerHeaders = headers.Count == 0 ? null : string.Join('\n', headers);

    /// <summary>Ranges are the validator's.</summary>
    public void LimitMonthChecks(MonthCheckLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        (CheckLateDays, CheckJumpPercent, CheckJumpCount) = (limits.LateDays, limits.JumpPercent, limits.JumpCount);
    }

    public void SwitchReviewGate(bool on) => IsReviewGateOn = on;
}
