using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.GetMeeting;

/// <param name="Id">Known once somebody touched it or the meeting began.</param>
/// <param name="Link">None where the viewer may not open it.</param>
public sealed record AgendaItemDto(Guid? Id, string Key, AgendaSection Section, AgendaFacts Facts, string? Link, bool IsMasked, string? AddedBy);
