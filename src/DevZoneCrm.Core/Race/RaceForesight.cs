using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>For a day that is still to come: what the clocks will take by then if nothing else happens. Such lines are in no ledger; they are replayed.</summary>
internal static class RaceForesight
{
    // A month's last day stands for the days it has not; looking a little too far changes nothing.
    private const int Margin = 4;

    public static async Task<IReadOnlyList<RaceEntry>> ForeseenAsync(this IAppDbContext db, RaceTerms terms, RaceSpan span, DateOnly today, CancellationToken cancellationToken)
    {
        if (span.To <= today)
        {
            return [];
        }

        var ids = new HashSet<Guid>();
        foreach (var months in terms.AllRules.SelectMany(r => new[] { r.Rules.Deductions.RegisterMonths, r.Rules.Deductions.StartMonths }).Distinct())
        {
            var (from, to) = (today.AddMonths(-months).AddDays(-Margin), span.To.AddMonths(-months).AddDays(Margin));
            ids.UnionWith(await db.Projects.AsNoTracking().Where(p => p.SignedOn >= from && p.SignedOn <= to).Select(p => p.Id).ToListAsync(cancellationToken));
        }

        var first = today.AddDays(1) > span.From ? today.AddDays(1) : span.From;
        return [.. (await db.RaceProjectsAsync(ids, cancellationToken)).SelectMany(p =>
            RaceReplay.Of(p, terms, span.To).Where(d => d.On >= first).Select(d => RaceEntry.Book(p.ProjectId, d, null, null, default)))];
    }
}
