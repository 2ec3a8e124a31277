namespace DevZoneCrm.Core.Months.Domain;

/// <summary>From what a month kept and what is on record now to what was corrected, and back. Kept lines and corrections together always make the lines of now.</summary>
public static class Corrections
{
    /// <summary>What differs, in the order of code, flow and day.</summary>
    public static IReadOnlyList<Correction> Of(IEnumerable<FlowLine> kept, IEnumerable<FlowLine> now)
    {
        var (before, after) = (ByProject(kept), ByProject(now));
        var found = new List<Correction>();
        foreach (var key in before.Select(g => g.Key).Union(after.Select(g => g.Key)))
        {
            found.AddRange(Pairs([.. before[key]], [.. after[key]]));
        }

        return [.. found.OrderBy(c => c.Line.Code, StringComparer.Ordinal).ThenBy(c => c.Line.ProjectId).ThenBy(c => c.Line.Kind).ThenBy(c => c.Line.On)];
    }

    /// <summary>The kept lines with corrections booked since: what is compared with now to find the next ones.</summary>
    public static IReadOnlyList<FlowLine> Apply(IEnumerable<FlowLine> kept, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var lines = kept.ToDictionary(Slot);
        foreach (var correction in corrections)
        {
            if (correction.Before is { } before)
            {
                lines.Remove(Slot(before));
            }

            if (correction.After is { } after)
            {
                lines[Slot(after)] = after;
            }
        }

        return [.. lines.Values];
    }

    // A project counts in a flow on a day at most once; 竣工投产 knows two days.
    private static (Guid, int, DateOnly) Slot(FlowLine line) => (line.ProjectId, line.Kind, line.On);

    private static ILookup<(Guid, int), FlowLine> ByProject(IEnumerable<FlowLine> lines) => lines.ToLookup(l => (l.ProjectId, l.Kind));

    private static IEnumerable<Correction> Pairs(List<FlowLine> kept, List<FlowLine> now)
    {
        foreach (var line in kept.ToList())
        {
            if (now.Find(n => n.On == line.On) is { } same)
            {
                kept.Remove(line);
                now.Remove(same);
                if (!line.CountsAs(same))
                {
                    yield return new Correction(line, same);
                }
            }
        }

        var (left, right) = (kept.OrderBy(l => l.On).ToList(), now.OrderBy(l => l.On).ToList());
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            yield return new Correction(left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
        }
    }
}
