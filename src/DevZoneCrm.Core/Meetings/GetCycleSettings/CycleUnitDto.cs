namespace DevZoneCrm.Core.Meetings.GetCycleSettings;

public sealed record CycleUnitDto(Guid Id, string Name);
