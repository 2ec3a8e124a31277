namespace DevZoneCrm.Core.Targets.Progress;

/// <param name="UnitId">None for the zone.</param>
/// <param name="Name">Empty for the zone.</param>
/// <param name="JoinedOn">The first day that counts of a unit that came during the year.</param>
/// <param name="Cells">In the order of the metrics.</param>
public sealed record TargetRowDto(Guid? UnitId, string Name, string ShortName, DateOnly? JoinedOn, IReadOnlyList<TargetCellDto> Cells);
