namespace DevZoneCrm.Core.Meetings.GetCycleSettings;

public sealed record CycleSettingsDto(IReadOnlyList<MeetingCycleDto> Cycles, IReadOnlyList<CycleUnitDto> Units, IReadOnlyList<MeetingPost> Posts, IReadOnlyList<MeetingPreset> Presets)
{
    /// <summary>The zone's own cycles too; otherwise those of one unit only.</summary>
    public bool IsOfZone { get; init; }
}
