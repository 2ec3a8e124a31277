namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A project on the board: what stocks are counted from, today's and those that closed months keep.</summary>
public abstract class StockFacts : CountedFacts
{
    /// <summary>The stage as a plain number: so it is grouped by as it lies in the index, and nothing is sorted.</summary>
    public int Kind { get; init; }
}
