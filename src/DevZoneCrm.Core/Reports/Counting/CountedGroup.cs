using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Rows added up by the database: same kind, currency, rate and bucket. Sums stay in the project's own currency.</summary>
public sealed record CountedGroup
{
    public int Kind { get; init; }

    public Currency Currency { get; init; }

    public int? RateE4 { get; init; }

    /// <summary>Index into <see cref="Figure.Edges"/>.</summary>
    public int Bucket { get; init; }

    public int Count { get; init; }

    public long Sum { get; init; }
}
