using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// What every counted row repeats of its project: all that totals are cut by and all that visibility asks for, so that counting reads one narrow index.
/// Written with the project in the same commit, by <see cref="CountedRows"/> alone; never changed by hand.
/// </summary>
public abstract class CountedFacts : INotAudited
{
    public Guid ProjectId { get; init; }

    public Currency Currency { get; init; }

    /// <summary>Yuan or US cents: the amount in force on the row's day.</summary>
    public long Amount { get; init; }

    public Guid UnitId { get; init; }

    public Guid? ChainId { get; init; }

    public Guid? OwnerPostId { get; init; }

    public Guid? CreatedBy { get; init; }

    public Confidentiality Confidentiality { get; init; }

    /// <summary>The project's stage now, not the row's: some may see projects from 签约 on.</summary>
    public ProjectStage StageNow { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags Tags { get; init; }
}
