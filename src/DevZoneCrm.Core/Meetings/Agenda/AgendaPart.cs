using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.Agenda;

/// <summary>A section as its source says it: the entries at the top, and how many there are in all.</summary>
public sealed record AgendaPart(int Total, IReadOnlyList<AgendaEntry> Entries)
{
    public static readonly AgendaPart Empty = new(0, []);
}
