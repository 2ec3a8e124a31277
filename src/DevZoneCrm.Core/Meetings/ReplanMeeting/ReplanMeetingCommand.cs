using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.ReplanMeeting;

/// <summary>Another name, day, hour, place or chair. The answer is the new version.</summary>
public sealed record ReplanMeetingCommand(Guid MeetingId, long Version, string Name, DateOnly HeldOn, TimeOnly StartsAt, string? Place, Guid? ChairPostId) : ICommand<long>;
