using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>The lines of the ledger that count.</summary>
public static class RaceLines
{
    public static IQueryable<RaceEntry> Live(this IQueryable<RaceEntry> entries, RaceSpan span)
    {
        // As a value: SQLite seeks in the index of the standings only where the mark is compared with something.
        var (live, year, from, to) = (true, span.Year, span.From, span.To);
        return entries.Where(e => e.IsLive == live && e.Year == year && e.On >= from && e.On <= to);
    }
}
