namespace DevZoneCrm.Core.Race.GetRaceUnit;

/// <summary>Lines of projects that are not for the viewer: no code, no name, no tier. Of a single project not even their number and sum.</summary>
public sealed record RaceHiddenDto(int? Count, decimal? Points, decimal? UnitPoints);
