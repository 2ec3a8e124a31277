using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.StartMeeting;

/// <summary>开会: the agenda is written a last time and kept. The answer is the meeting's new version.</summary>
public sealed record StartMeetingCommand(Guid MeetingId, long Version) : ICommand<long>;
