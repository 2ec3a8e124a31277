using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>An agenda in order, since when it looks back, and how many each section has in all.</summary>
public sealed record WrittenAgenda(IReadOnlyList<AgendaEntry> Entries, DateOnly Since, IReadOnlyDictionary<AgendaSection, int> Totals);
