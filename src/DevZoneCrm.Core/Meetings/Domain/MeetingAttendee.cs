using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>A post that takes part.</summary>
public sealed class MeetingAttendee : INotAudited
{
    internal MeetingAttendee(Guid meetingId, Guid postId) => (Id, MeetingId, PostId, IsPresent) = (Guid.CreateVersion7(), meetingId, postId, true);

    private MeetingAttendee()
    {
    }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public Guid PostId { get; private set; }

    /// <summary>Who is not marked as away is there.</summary>
    public bool IsPresent { get; internal set; }
}
