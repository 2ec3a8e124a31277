namespace DevZoneCrm.Core.Race.Boards.Domain;

/// <summary>A unit's line of a board. Points in hundredths: of the year up to the month's last day, and of the month alone.</summary>
public sealed record RaceBoardUnit(
    Guid UnitId, string Name, string? Group, long PointsE2, long UnitPointsE2, long MonthPointsE2, long MonthUnitPointsE2, decimal P, decimal? T, decimal Score, int Rank);
