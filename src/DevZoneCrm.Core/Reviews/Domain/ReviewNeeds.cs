namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What must be known before a review can begin: less for a 预审, which comes before terms are negotiated, everything measured for an 评估.</summary>
public static class ReviewNeeds
{
    /// <summary>The names of what is missing, each a field of the inputs or of the project.</summary>
    public static IReadOnlyList<string> Missing(ReviewKind kind, SheetDefinition sheet, ReviewFacts facts, ReviewInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(inputs);
        List<string> missing = [];
        Need(facts.Area > 0, nameof(ReviewFacts.Area));
        Need(inputs.FixedInvestment is not null, nameof(ReviewInputs.FixedInvestment));
        Need(facts.ExpectedTax is not null, nameof(ReviewFacts.ExpectedTax));
        if (kind == ReviewKind.Evaluation)
        {
            Need(facts.ExpectedSales is not null, nameof(ReviewFacts.ExpectedSales));
            Need(inputs.NetAssets is not null, nameof(ReviewInputs.NetAssets));
            Need(inputs.RegisteredCapital is not null, nameof(ReviewInputs.RegisteredCapital));
            Need(inputs.ResearchPercent is not null, nameof(ReviewInputs.ResearchPercent));
            Need(inputs.EnergyPerWan is not null, nameof(ReviewInputs.EnergyPerWan));
            Need(inputs.BuildMonths is not null, nameof(ReviewInputs.BuildMonths));
            Need(inputs.EnvironmentNote is not null, nameof(ReviewInputs.EnvironmentNote));
            Need(inputs.SafetyNote is not null, nameof(ReviewInputs.SafetyNote));
            Need(inputs.ReadinessNote is not null, nameof(ReviewInputs.ReadinessNote));
        }

        return missing;

        void Need(bool isThere, string name)
        {
            if (!isThere)
            {
                missing.Add(name);
            }
        }
    }
}
