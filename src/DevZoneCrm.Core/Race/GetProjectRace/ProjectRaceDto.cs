namespace DevZoneCrm.Core.Race.GetProjectRace;

public sealed record ProjectRaceDto
{
    public required Guid ProjectId { get; init; }

    public required string Code { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Code and name of the rules of this year.</summary>
    public required string RuleName { get; init; }

    public decimal Points { get; init; }

    public decimal UnitPoints { get; init; }

    /// <summary>Names of the units that the lines are of.</summary>
    public IReadOnlyDictionary<Guid, string> Units { get; init; } = new Dictionary<Guid, string>();

    public IReadOnlyList<RaceEntryDto> Entries { get; init; } = [];

    /// <summary>There are lines that were put right.</summary>
    public bool HasCorrections { get; init; }

    /// <summary>Clocks still running, the nearest first.</summary>
    public IReadOnlyList<RaceClockDto> Clocks { get; init; } = [];

    public IReadOnlyList<RaceChanceDto> Chances { get; init; } = [];
}
