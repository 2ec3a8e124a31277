using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.CancelMeeting;

/// <summary>取消: it is not held. The cycle's next one takes its agenda on. The answer is the new version.</summary>
public sealed record CancelMeetingCommand(Guid MeetingId, long Version) : ICommand<long>;
