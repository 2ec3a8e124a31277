using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.RestoreMeeting;

/// <summary>It was cancelled by mistake. The answer is the new version.</summary>
public sealed record RestoreMeetingCommand(Guid MeetingId, long Version) : ICommand<long>;
