using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>会议纪要: what the meeting was, kept as it was published. Nothing changes it afterwards.</summary>
public sealed class MeetingMinutes : AggregateRoot
{
    private MeetingMinutes()
    {
    }

    public Guid MeetingId { get; private set; }

    public MinutesContent Content { get; private set; } = MinutesContent.Empty;

    public DateTimeOffset PublishedAt { get; private set; }

    public string PublishedBy { get; private set; } = string.Empty;

    public static MeetingMinutes Publish(Guid meetingId, MinutesContent content, DateTimeOffset at, string by) =>
        new() { MeetingId = meetingId, Content = content, PublishedAt = at, PublishedBy = by };
}
