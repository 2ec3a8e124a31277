namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>A stock row beside the rate of its day. Lives in SQL, not in memory.</summary>
internal sealed class PricedRow<T>
    where T : StockFacts
{
    public required T Row { get; init; }

    /// <summary>None for yuan, and none where no rate is on record.</summary>
    public int? RateE4 { get; init; }
}
