using DevZoneCrm.Core.Targets;

namespace DevZoneCrm.Core.Race.GetRaceUnit;

/// <summary>A unit's score with what it is made of.</summary>
public sealed record RaceUnitDto
{
    public required RaceHeadDto Head { get; init; }

    public required RaceRowDto Row { get; init; }

    public string? Group { get; init; }

    /// <summary>How many race in its group.</summary>
    public int Units { get; init; }

    /// <summary>T metric by metric; none for a unit without one.</summary>
    public UnitTaskScore? Task { get; init; }

    /// <summary>Booked on the unit alone: flags, penalties.</summary>
    public IReadOnlyList<RaceEntryDto> OwnEntries { get; init; } = [];

    /// <summary>The page asked for, whoever moved last first.</summary>
    public IReadOnlyList<RaceProjectDto> Projects { get; init; } = [];

    /// <summary>Of all pages.</summary>
    public int ProjectCount { get; init; }

    /// <summary>The lines shown that the reader may object to now, each with the month of the board it stands on.</summary>
    public IReadOnlyDictionary<Guid, string> Appealable { get; init; } = new Dictionary<Guid, string>();

    /// <summary>Lines of projects the viewer may not see; none where there are none.</summary>
    public RaceHiddenDto? Hidden { get; init; }
}
