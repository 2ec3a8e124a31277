using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A project as it is counted: on a day, with the amount in force and the rate of that year. Lives in SQL, not in memory.</summary>
public sealed class CountedRow
{
    public Guid ProjectId { get; init; }

    /// <summary>A number of <see cref="FlowKinds"/>, or a <see cref="ProjectStage"/> for stocks.</summary>
    public int Kind { get; init; }

    public DateOnly On { get; init; }

    /// <summary>The counting year.</summary>
    public int Year { get; init; }

    public Currency Currency { get; init; }

    /// <summary>Yuan or US cents.</summary>
    public long Amount { get; init; }

    /// <summary>Yuan per dollar × 10⁴ of the counting year; none for yuan, and none where no rate is on record.</summary>
    public int? RateE4 { get; init; }

    /// <summary>The converted amount in millionths of a yuan: exact, so that thresholds never see a rounded figure.</summary>
    public long MicroYuan { get; init; }

    /// <summary>Index into <see cref="Figure.Edges"/>.</summary>
    public int Bucket { get; init; }

    public Guid UnitId { get; init; }

    public Confidentiality Confidentiality { get; init; }

    public ProjectStage StageNow { get; init; }

    public Guid? ChainId { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags Tags { get; init; }
}
