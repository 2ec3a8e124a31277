namespace DevZoneCrm.Core.Race.GetProjectRace;

public sealed record RaceChancePartDto(Guid UnitId, int Split, decimal Points);
