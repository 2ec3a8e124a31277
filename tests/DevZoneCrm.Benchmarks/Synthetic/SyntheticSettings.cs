namespace DevZoneCrm.Benchmarks.Synthetic;

/// <summary>How much to make up. The same settings always give the same data.</summary>
public sealed record SyntheticSettings
{
    public int Projects { get; init; } = 100_000;

    public int Activities { get; init; } = 1_000_000;

    public int Seed { get; init; } = 20_261_122;

    /// <summary>Histories end here.</summary>
    public DateOnly Today { get; init; } = new(2026, 11, 22);

    /// <summary>The first lead is logged about here.</summary>
    public int Years { get; init; } = 10;

    public int Units { get; init; } = 24;

    public int PostsPerUnit { get; init; } = 8;

    /// <summary>Of every account; synthetic databases hold nothing worth guarding.</summary>
    public string Password { get; init; } = "Demo@2026";
}
