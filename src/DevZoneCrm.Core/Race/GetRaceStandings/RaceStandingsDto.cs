namespace DevZoneCrm.Core.Race.GetRaceStandings;

public sealed record RaceStandingsDto(RaceHeadDto Head, IReadOnlyList<RaceGroupDto> Groups);
