using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Projects.GetProject;

/// <summary>All that is known of one project, for those who see it in full.</summary>
public sealed record ProjectPageDto : IShowsProject
{
    Guid IShowsProject.ProjectId => Id;

    Confidentiality IShowsProject.Level => Facts.Confidentiality;

    ShownPart IShowsProject.Part => ShownPart.Page;

    /// <summary>谁看过、谁改过 is for the viewer to read.</summary>
    public bool MayReadRecord { get; init; }

    public Guid Id { get; init; }

    public required string Code { get; init; }

    public long Version { get; init; }

    public required ProjectFacts Facts { get; init; }

    /// <summary>The first leads.</summary>
    public IReadOnlyList<Investor> Investors { get; init; } = [];

    public Money Investment { get; init; }

    /// <summary>Today's year's rate, for a dollar amount: yuan per dollar × 10⁴.</summary>
    public int? RateE4 { get; init; }

    public required string Unit { get; init; }

    public string? Chain { get; init; }

    public string? Owner { get; init; }

    public ProjectStage Stage { get; init; }

    public DateOnly? StageOn { get; init; }

    /// <summary>Claimed and not yet confirmed.</summary>
    public MilestoneSet PendingClaims { get; init; }

    public ProjectStatus Status { get; init; }

    public DateOnly? StatusOn { get; init; }

    public string? StatusReason { get; init; }

    public string? LostTo { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public Guid? NextStepPostId { get; init; }

    /// <summary>Whose turn it is; none means the owner's.</summary>
    public string? NextStepBy { get; init; }

    public required MilestoneDates Dates { get; init; }

    /// <summary>The eight stages and the days between them.</summary>
    public IReadOnlyList<StageStepDto> Steps { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ProjectHistoryDto> History { get; init; } = [];

    public IReadOnlyList<KeyListMark> KeyLists { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The days statistics accepted 开工 and 竣工.</summary>
    public DateOnly? StartedStatisticsOn { get; init; }

    public DateOnly? CompletedStatisticsOn { get; init; }

    public bool MayRecordStatistics { get; init; }

    public bool MayEdit { get; init; }

    public bool MayChangeUnit { get; init; }

    public bool MayReviseInvestment { get; init; }

    public bool MayCorrectDates { get; init; }

    public bool MayPlan { get; init; }

    public bool MayLog { get; init; }

    public bool MayAttach { get; init; }

    public string InvestorNames => string.Join('；', Investors.Select(i => i.Name));
}
