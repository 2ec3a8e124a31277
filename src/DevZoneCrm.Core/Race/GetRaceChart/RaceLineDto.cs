namespace DevZoneCrm.Core.Race.GetRaceChart;

/// <param name="Points">Project and unit points from the first month up to each.</param>
public sealed record RaceLineDto(Guid UnitId, string Unit, string ShortName, Guid? GroupId, IReadOnlyList<decimal> Points);
