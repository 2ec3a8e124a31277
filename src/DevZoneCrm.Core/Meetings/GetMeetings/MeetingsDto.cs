namespace DevZoneCrm.Core.Meetings.GetMeetings;

/// <param name="Ahead">Running ones first.</param>
/// <param name="Missed">Planned, and their day has passed.</param>
public sealed record MeetingsDto(IReadOnlyList<MeetingRowDto> Ahead, IReadOnlyList<MeetingRowDto> Missed, IReadOnlyList<MeetingRowDto> Past, int PastTotal, IReadOnlyList<MeetingCycleDto> Cycles)
{
    /// <summary>The viewer may hold meetings of the zone, or of the own unit.</summary>
    public bool MayHold { get; init; }

    public bool MaySetCycles { get; init; }

    /// <summary>The unit whose meetings the viewer holds; none for the zone's.</summary>
    public Guid? OwnUnitId { get; init; }
}
