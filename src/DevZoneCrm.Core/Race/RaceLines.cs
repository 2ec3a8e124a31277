using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>The lines of the ledger that count.</summary>
public static class RaceLines
{
    public static IQueryable<RaceEntry> Live(this IQueryable<RaceEntry> entries, RaceSpan span)
    {
        var (year, from, to) = (span.Year, span.From, span.To);
        return entries.Where(e => e.IsLive && e.Year == year && e.On >= from && e.On <= to);
    }
}
