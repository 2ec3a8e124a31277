namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>Puts together what the sources say now and what people arranged.</summary>
public static class AgendaOrder
{
    /// <summary>
    /// Arranged items keep their order; a new one stands behind the last of its section, or where its section belongs. What the sources no longer say has left, what people added stays.
    /// </summary>
    /// <param name="said">By section as the meeting orders them.</param>
    /// <param name="kept">The rows of the meeting.</param>
    public static IReadOnlyList<AgendaEntry> Merge(IReadOnlyList<AgendaEntry> said, IEnumerable<AgendaItem> kept, IReadOnlyList<AgendaSection> sections)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var now = said.DistinctBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, StringComparer.Ordinal);
        var rows = kept.ToList();
        var known = rows.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        List<AgendaEntry> merged = [.. rows.Where(r => !r.IsDropped && (r.IsByHand || now.ContainsKey(r.Key))).OrderBy(r => r.Order).Select(r => now.GetValueOrDefault(r.Key, r.Entry))];
        foreach (var entry in said.DistinctBy(e => e.Key, StringComparer.Ordinal).Where(e => !known.Contains(e.Key)))
        {
            var behind = merged.FindLastIndex(m => m.Section == entry.Section);
            var place = behind >= 0 ? behind + 1 : merged.FindIndex(m => Rank(m.Section, sections) > Rank(entry.Section, sections));
            merged.Insert(place < 0 ? merged.Count : place, entry);
        }

        return merged;
    }

    /// <summary>Topics of people's own stand last where the cycle says nothing.</summary>
    private static int Rank(AgendaSection section, IReadOnlyList<AgendaSection> sections)
    {
        var index = sections.ToList().IndexOf(section);
        return index < 0 ? sections.Count : index;
    }

    /// <summary>The same list with one entry in front of another; at the end where that is none or not there.</summary>
    public static IReadOnlyList<AgendaEntry> PlacedBefore(IReadOnlyList<AgendaEntry> inOrder, string key, string? beforeKey)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        var list = inOrder.ToList();
        var from = list.FindIndex(e => e.Key == key);
        if (from < 0 || key == beforeKey)
        {
            return list;
        }

        var entry = list[from];
        list.RemoveAt(from);
        var place = list.FindIndex(e => e.Key == beforeKey);
        list.Insert(place < 0 ? list.Count : place, entry);
        return list;
    }
}
