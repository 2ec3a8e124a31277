using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.DropAgendaItem;

/// <summary>Takes an item off the agenda, or puts it back. The answer is the meeting's new version.</summary>
public sealed record DropAgendaItemCommand(Guid MeetingId, long Version, string Key, bool IsDropped = true) : ICommand<long>;
