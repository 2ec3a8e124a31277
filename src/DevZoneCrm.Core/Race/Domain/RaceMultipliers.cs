namespace DevZoneCrm.Core.Race.Domain;

/// <summary>系数: what is added to the base, and the range it is kept in.</summary>
public sealed record RaceMultipliers
{
    public decimal Base { get; init; } = 1m;

    public decimal LeadingChain { get; init; }

    public decimal FutureChain { get; init; }

    public decimal Foreign { get; init; }

    public decimal Fortune500 { get; init; }

    public decimal Listed { get; init; }

    public decimal ChainLeader { get; init; }

    public decimal NoNewLand { get; init; }

    public decimal OutsideList { get; init; }

    public decimal GradeA { get; init; }

    public decimal GradeC { get; init; }

    public decimal Min { get; init; }

    public decimal Max { get; init; } = 10m;

    /// <summary>What one part adds.</summary>
    public decimal Of(MultiplierParts part) => part switch
    {
        MultiplierParts.LeadingChain => LeadingChain,
        MultiplierParts.FutureChain => FutureChain,
        MultiplierParts.Foreign => Foreign,
        MultiplierParts.Fortune500 => Fortune500,
        MultiplierParts.Listed => Listed,
        MultiplierParts.ChainLeader => ChainLeader,
        MultiplierParts.NoNewLand => NoNewLand,
        MultiplierParts.OutsideList => OutsideList,
        MultiplierParts.GradeA => GradeA,
        MultiplierParts.GradeC => GradeC,
        _ => 0,
    };

    /// <summary>The multiplier of these parts together, inside its range.</summary>
    public decimal Of(IEnumerable<MultiplierParts> parts) => Math.Clamp(Base + parts.Sum(Of), Min, Max);
}
