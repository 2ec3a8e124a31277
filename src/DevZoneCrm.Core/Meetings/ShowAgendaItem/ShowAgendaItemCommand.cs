using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.ShowAgendaItem;

/// <summary>Turns every open screen to an item; to the whole agenda where none is named. The last word counts. The answer is the meeting's new version.</summary>
public sealed record ShowAgendaItemCommand(Guid MeetingId, Guid? ItemId) : ICommand<long>;
