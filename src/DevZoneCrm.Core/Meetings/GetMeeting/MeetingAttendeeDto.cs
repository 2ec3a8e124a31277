namespace DevZoneCrm.Core.Meetings.GetMeeting;

public sealed record MeetingAttendeeDto(Guid PostId, string Person, string Title, string? Unit, bool IsPresent);
