using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.PublishMinutes;

/// <summary>散会并印发纪要: the meeting ends, its minutes are kept as they are. The answer is the meeting's new version.</summary>
public sealed record PublishMinutesCommand(Guid MeetingId, long Version) : ICommand<long>;
