using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.MoveAgendaItem;

/// <summary>Puts an item in front of another one; at the end where none is named. The answer is the meeting's new version.</summary>
public sealed record MoveAgendaItemCommand(Guid MeetingId, long Version, string Key, string? BeforeKey) : ICommand<long>;
