using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.GetProjectRace;

/// <summary>注册 or 开工 by a day, or points are taken back.</summary>
/// <param name="Points">What of the project's points would go, negative.</param>
/// <param name="UnitPoints">And of the unit's.</param>
public sealed record RaceClockDto(RaceCause Cause, DateOnly By, decimal Points, decimal UnitPoints);
