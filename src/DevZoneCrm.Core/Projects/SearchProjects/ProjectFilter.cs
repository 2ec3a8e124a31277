using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>Which projects. Empty lists and nulls do not filter; what is given must all hold.</summary>
public sealed record ProjectFilter
{
    public const int MaxTextLength = 120;

    /// <summary>Part of the name, an investor, the code or the code name. Never matches what the viewer sees masked.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<Guid> UnitIds { get; init; } = [];

    /// <summary>The empty id stands for projects without a chain.</summary>
    public IReadOnlyList<Guid> ChainIds { get; init; } = [];

    /// <summary>The stage now; for a list on a day use <see cref="Counted"/>.</summary>
    public IReadOnlyList<ProjectStage> Stages { get; init; } = [];

    public IReadOnlyList<ProjectStatus> Statuses { get; init; } = [];

    public Guid? OwnerPostId { get; init; }

    public KeyListMark? KeyList { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags? Tag { get; init; }

    public Confidentiality? Confidentiality { get; init; }

    /// <summary>In progress and over a limit today.</summary>
    public StuckKind? Stuck { get; init; }

    /// <summary>At least this much, in 亿元; dollars converted at the rate of the counting year, today's year for a plain list.</summary>
    public decimal? MinYi { get; init; }

    /// <summary>The dollar lane: dollar projects pass from this many 万美元 on, whatever <see cref="MinYi"/> says.</summary>
    public decimal? MinUsdWan { get; init; }

    /// <summary>The list behind a figure; without it a plain list of today's projects.</summary>
    public CountedFilter? Counted { get; init; }

    /// <summary>Today's projects with today's amounts: one rate for all of them.</summary>
    public bool IsPlain => Counted is null && Yield?.Step != YieldStep.Signed;

    /// <summary>The leads of a period behind a number of 招引成效; signed ones with the amounts under which they count.</summary>
    public YieldFilter? Yield { get; init; }

    /// <summary>Only the rows of this group of the list.</summary>
    public GroupFilter? Group { get; init; }
}
