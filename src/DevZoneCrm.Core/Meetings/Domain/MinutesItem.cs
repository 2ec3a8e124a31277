namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>A topic of the minutes and what was decided on it.</summary>
public sealed record MinutesItem(AgendaSection Section, Guid? AboutId, AgendaFacts Facts, IReadOnlyList<MinutesDecision> Decisions);
