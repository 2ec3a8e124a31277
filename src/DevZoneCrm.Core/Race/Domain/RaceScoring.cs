namespace DevZoneCrm.Core.Race.Domain;

/// <summary>How points become a score: shares of T and P, and the efficacy of P inside a group.</summary>
public sealed record RaceScoring
{
    /// <summary>Share of T, 0 … 1; the rest is P's.</summary>
    public decimal TaskShare { get; init; } = 0.6m;

    /// <summary>From so many units on a group is scored between the base and the base plus the span.</summary>
    public int EfficacyFrom { get; init; } = 3;

    public decimal EfficacyBase { get; init; } = 60m;

    public decimal EfficacySpan { get; init; } = 40m;

    /// <summary>A target counts at most so many times.</summary>
    public decimal TargetCap { get; init; } = 1.2m;

    /// <summary>Weights of the years of a race, in order; together 1.</summary>
    public IReadOnlyList<decimal> YearWeights { get; init; } = [0.30m, 0.30m, 0.40m];

    /// <summary>The first year of the race of several years; none while there is none.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The weight of a year of the race; none outside it.</summary>
    public decimal? WeightOf(int year) => FirstYear is { } first && year >= first && year - first < YearWeights.Count ? YearWeights[year - first] : null;
}
