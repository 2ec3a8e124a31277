namespace DevZoneCrm.Core.Meetings.GetCycleSettings;

public sealed record CycleSettingsDto(IReadOnlyList<MeetingCycleDto> Cycles, IReadOnlyList<CycleUnitDto> Units, IReadOnlyList<MeetingPost> Posts, IReadOnlyList<MeetingPreset> Presets);
