using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events;

/// <summary>Who is named in what was typed of an event: as host, as guest, on its agenda or on a seat. Titles and firms stand among the names; who is one of our people is looked up.</summary>
public static class EventPeople
{
    private const int LongestName = 12;
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '/', '|', '（', '）', '(', ')', '：', ':', ' ', '\u3000', '\t', '\r', '\n'];

    public static IReadOnlySet<string> Names(ZoneEvent planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var texts = planned.Agenda.Select(l => l.Who).Append(planned.Host).Append(planned.Guests).Concat(planned.Seating.SelectMany(r => r.People));
        return texts.OfType<string>().SelectMany(t => t.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(n => n.Length is > 1 and <= LongestName).ToHashSet(StringComparer.Ordinal);
    }
}
