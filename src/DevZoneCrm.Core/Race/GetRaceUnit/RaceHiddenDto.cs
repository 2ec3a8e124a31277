namespace DevZoneCrm.Core.Race.GetRaceUnit;

/// <summary>Lines of projects that are not for the viewer: no code, no name, no tier.</summary>
public sealed record RaceHiddenDto(int Count, decimal Points, decimal UnitPoints);
