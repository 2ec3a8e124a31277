using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>
/// What was counted to make a figure. Exactly one of flow, stock, column and key list is given;
/// unit, chain, sector, tag and threshold stand in the <see cref="ProjectFilter"/> around it.
/// </summary>
public sealed record CountedFilter
{
    public FlowKind? Flow { get; init; }

    /// <summary>The period of a flow, as in <c>PeriodParser</c>.</summary>
    public string? PeriodCode { get; init; }

    public StockKind? Stock { get; init; }

    /// <summary>A column of the board.</summary>
    public ProjectStage? Column { get; init; }

    /// <summary>A yearly key list, of projects in progress on the day.</summary>
    public KeyListMark? KeyList { get; init; }

    /// <summary>Of the key list, those started by the day.</summary>
    public bool StartedOnly { get; init; }

    /// <summary>On which day 开工 and 竣工 count.</summary>
    public CountingBasis Basis { get; init; }

    /// <summary>The day of a stock, column or key list; today where none is given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only the bucket with this lower edge in 亿元 (<see cref="Figure.Edges"/>).</summary>
    public int? Bucket { get; init; }

    /// <summary>At or above this edge in 亿元.</summary>
    public int? AtLeast { get; init; }
}
