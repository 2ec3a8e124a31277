using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Infrastructure.Race;

/// <summary>Compares the lines of a project with what they should be.</summary>
internal static class RaceMatch
{
    /// <summary>The lines to add: reversals of what no longer holds, then what is missing. Lines reversed are marked.</summary>
    public static IReadOnlyList<RaceEntry> Lines(Guid projectId, IReadOnlyList<RaceEntry> live, IReadOnlyList<RaceDraft> wanted, DateTimeOffset now)
    {
        var (kept, missing) = Sort(live, wanted);
        var added = new List<RaceEntry>();
        added.AddRange(live.Except(kept).Select(e => e.Reverse(now)));
        foreach (var draft in missing)
        {
            added.Add(RaceEntry.Book(projectId, draft, Earned(kept.Concat(added), draft)?.Id, null, now));
        }

        return added;
    }

    /// <summary>Every wanted line that is there, and the wanted ones that are not.</summary>
    public static (List<RaceEntry> Kept, List<RaceDraft> Missing) Sort(IReadOnlyList<RaceEntry> live, IReadOnlyList<RaceDraft> wanted)
    {
        var (left, kept, missing) = (live.ToList(), new List<RaceEntry>(), new List<RaceDraft>());
        foreach (var draft in wanted)
        {
            // A line that takes back one which is gone must name the one that came in its place.
            var found = left.Find(e => e.Draft == draft && (e.TakesBackId is null || kept.Exists(k => k.Id == e.TakesBackId)));
            if (found is null)
            {
                missing.Add(draft);
            }
            else
            {
                left.Remove(found);
                kept.Add(found);
            }
        }

        return (kept, missing);
    }

    private static RaceEntry? Earned(IEnumerable<RaceEntry> lines, RaceDraft draft) => draft.TakesBack is not { } milestone ? null
        : lines.Where(e => e.IsLive && e.TakesBack is null && e.Milestone == milestone && e.On == draft.TakesBackOn).OrderByDescending(e => e.UnitId == draft.UnitId).FirstOrDefault();
}
