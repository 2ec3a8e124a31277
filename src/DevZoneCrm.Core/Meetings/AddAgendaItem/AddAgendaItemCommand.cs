using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.AddAgendaItem;

/// <summary>A topic of one's own, by anybody who takes part; about a project where its code is given. The answer is the meeting's new version.</summary>
public sealed record AddAgendaItemCommand(Guid MeetingId, long Version, string Title, string? Note = null, string? ProjectCode = null) : ICommand<long>;
