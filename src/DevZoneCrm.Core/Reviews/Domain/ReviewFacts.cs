using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What the review takes from the project itself, kept as it was when the application was handed in.</summary>
public sealed record ReviewFacts
{
    /// <summary>1000 m², the measure of leased plants.</summary>
    public const decimal LeaseUnit = 1000m;

    private const decimal YuanPerWan = 10_000m;

    /// <summary>总投资, converted to yuan.</summary>
    public required long Investment { get; init; }

    /// <summary>Yuan per dollar it was converted with; none where it is in yuan.</summary>
    public decimal? Rate { get; init; }

    /// <summary>用地 in mu; 0 where there is none.</summary>
    public decimal LandMu { get; init; }

    /// <summary>厂房 in m²; 0 where there is none.</summary>
    public decimal PlantSquareMetres { get; init; }

    /// <summary>达产年销售 in yuan.</summary>
    public long? ExpectedSales { get; init; }

    /// <summary>达产年税收 in yuan.</summary>
    public long? ExpectedTax { get; init; }

    public string? Chain { get; init; }

    public ChainClass? ChainClass { get; init; }

    public Sector? Sector { get; init; }

    public InvestorTags Tags { get; init; }

    /// <summary>No land of its own, only a plant.</summary>
    public bool IsLeased => LandMu == 0 && PlantSquareMetres > 0;

    /// <summary>Mu, or thousands of square metres; 0 where neither is known.</summary>
    public decimal Area => LandMu > 0 ? LandMu : PlantSquareMetres / LeaseUnit;

    /// <summary>An amount in 万元 over the land or the leased plant.</summary>
    public decimal? PerArea(long? yuan) => yuan is { } amount && Area > 0 ? amount / YuanPerWan / Area : null;
}
