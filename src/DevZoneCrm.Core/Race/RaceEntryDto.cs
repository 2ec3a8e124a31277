using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>A line of the ledger, opened: full × share × multiplier × split.</summary>
public sealed record RaceEntryDto
{
    public required Guid Id { get; init; }

    public required Guid UnitId { get; init; }

    public DateOnly On { get; init; }

    public RaceMilestone Milestone { get; init; }

    public RaceCause Cause { get; init; }

    /// <summary>Version of the rules.</summary>
    public int Rule { get; init; }

    public string? Tier { get; init; }

    public decimal Full { get; init; }

    public int Share { get; init; }

    public decimal Multiplier { get; init; }

    /// <summary>What the multiplier is without any part.</summary>
    public decimal Base { get; init; }

    /// <summary>None for who sees the project masked: they tell about the investor.</summary>
    public IReadOnlyList<RacePartDto>? Parts { get; init; }

    public int Split { get; init; }

    public decimal Points { get; init; }

    public decimal UnitPoints { get; init; }

    public RaceMilestone? TakesBack { get; init; }

    public DateOnly? TakesBackOn { get; init; }

    /// <summary>The claim by which the milestone was confirmed.</summary>
    public Guid? ClaimId { get; init; }

    /// <summary>Of what a person booked.</summary>
    public string? Reason { get; init; }

    public string? Evidence { get; init; }

    /// <summary>Counts: neither put right nor putting right.</summary>
    public bool IsLive { get; init; }

    /// <summary>The line this one takes out.</summary>
    public Guid? Reverses { get; init; }
}
