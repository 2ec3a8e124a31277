namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What was promised in a review.</summary>
public static class ReviewPromises
{
    private const decimal YuanPerWan = 10_000m;
    private const decimal Hundred = 100m;

    /// <summary>The promised value in the unit of its kind; none where nothing was promised.</summary>
    public static decimal? Of(PromiseKind kind, ReviewInputs inputs, ReviewFacts facts)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(facts);
        return kind switch
        {
            PromiseKind.RegisteredCapital => inputs.RegisteredCapital / YuanPerWan,
            PromiseKind.FixedInvestment => inputs.FixedInvestment / YuanPerWan,
            PromiseKind.BuildMonths => inputs.BuildMonths,
            PromiseKind.Sales => facts.ExpectedSales / YuanPerWan,
            PromiseKind.Tax => facts.ExpectedTax / YuanPerWan,
            PromiseKind.Intensity => facts.PerArea(inputs.FixedInvestment) is { } intensity ? ReviewScoring.Rounded(intensity) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>The difference in per cent of the promise, one decimal; none for a promise of nothing.</summary>
    public static decimal? Difference(decimal promised, decimal actual) =>
        promised == 0 ? null : Math.Round((actual - promised) / promised * Hundred, 1, MidpointRounding.AwayFromZero);

    /// <summary>Less is better only where time is counted.</summary>
    public static bool IsKept(PromiseKind kind, decimal promised, decimal actual) => kind == PromiseKind.BuildMonths ? actual <= promised : actual >= promised;
}
