using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.MarkAttendance;

/// <summary>Who is there and who is away (请假); whoever was not invited is, by being named. The answer is the meeting's new version.</summary>
public sealed record MarkAttendanceCommand(Guid MeetingId, long Version, Guid PostId, bool IsPresent) : ICommand<long>;
