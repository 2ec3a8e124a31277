namespace DevZoneCrm.Core.Race.GetRaceUnit;

/// <param name="Name">The code where the name is not for the viewer, the code name of a 保密 project.</param>
/// <param name="IsInFull">Its page can be opened.</param>
public sealed record RaceProjectDto(Guid ProjectId, string Code, string Name, bool IsInFull, decimal Points, decimal UnitPoints, IReadOnlyList<RaceEntryDto> Entries);
