using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.GetMeeting;

public sealed record MeetingDto
{
    public required MeetingRowDto Head { get; init; }

    public long Version { get; init; }

    public Guid? ChairPostId { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>Since when the agenda looks back.</summary>
    public DateOnly SinceOn { get; init; }

    public IReadOnlyList<AgendaSection> Sections { get; init; } = [];

    public IReadOnlyList<AgendaItemDto> Items { get; init; } = [];

    /// <summary>What was taken off, to be put back.</summary>
    public IReadOnlyList<AgendaItemDto> Dropped { get; init; } = [];

    /// <summary>How many each section has in all, where more than it shows.</summary>
    public IReadOnlyDictionary<AgendaSection, int> More { get; init; } = new Dictionary<AgendaSection, int>();

    public IReadOnlyList<MeetingAttendeeDto> Attendees { get; init; } = [];

    public IReadOnlyList<MeetingDecisionDto> Decisions { get; init; } = [];

    /// <summary>The item on every screen; none for the overview, or where the viewer may not see it.</summary>
    public Guid? CurrentItemId { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool MayHold { get; init; }

    /// <summary>Its day has come.</summary>
    public bool MayStart { get; init; }

    /// <summary>The one before in its cycle, with its minutes.</summary>
    public Guid? LastId { get; init; }

    public DateOnly? LastOn { get; init; }
}
