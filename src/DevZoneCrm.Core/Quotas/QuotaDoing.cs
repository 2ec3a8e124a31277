using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Asks the marks of activities, and the projects, for what was done: grouped by the database, one statement a quota.</summary>
internal sealed class QuotaDoing(IAppDbContext db)
{
    /// <param name="first">The first day of the first month; the weeks that end in it are whole.</param>
    public async Task<QuotaDoings> ReadAsync(QuotaStandard quota, Guid[] posts, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var done = new QuotaDoings();
        if (posts.Length == 0)
        {
            return done;
        }

        // The week that ends in the first month may begin in the one before.
        var from = quota.Key.Span == QuotaSpan.Week ? first.AddMonths(-1) : first;
        if (quota.Key.Measure == QuotaMeasure.Leads)
        {
            var leads = Leads(posts, from, last.AddMonths(1).AddDays(-1));
            await (quota.Key.Span == QuotaSpan.Month && last > first ? ByMonthAsync(done, leads, cancellationToken) : ByDayAsync(done, leads, cancellationToken));
            return done;
        }

        var kinds = quota.Terms.AllKinds.ToArray();
        var (lowest, highest) = (MonthNumber.Of(from), MonthNumber.Of(last));
        var marks = db.QuotaMarks.Where(m => EF.Parameter(posts).Contains(m.PostId) && kinds.Contains(m.Kind) && m.Month >= lowest && m.Month <= highest);
        marks = quota.Terms.Part == QuotaPart.Led ? marks.Where(m => m.IsLed) : marks;
        marks = quota.Terms.LeavesOutStops ? marks.Where(m => !m.IsStop) : marks;
        await (quota.Key.Measure == QuotaMeasure.Days ? DaysAsync(done, marks, cancellationToken) : CountAsync(done, marks, cancellationToken));
        return done;
    }

    private static async Task CountAsync(QuotaDoings done, IQueryable<QuotaMark> marks, CancellationToken cancellationToken)
    {
        var rows = await marks.GroupBy(m => new { m.PostId, m.Month, m.Week }).Select(g => new { g.Key.PostId, g.Key.Month, g.Key.Week, Count = g.Sum(m => m.Starts) }).ToListAsync(cancellationToken);
        rows.ForEach(r => done.Add(r.PostId, r.Month, r.Week, r.Count));
    }

    // Bits that do not overlap may be added up. Where they do, which is rare, the sum has fewer bits than days were counted, and those posts are read mark by mark.
    private static async Task DaysAsync(QuotaDoings done, IQueryable<QuotaMark> marks, CancellationToken cancellationToken)
    {
        var rows = await marks.GroupBy(m => new { m.PostId, m.Month })
            .Select(g => new { g.Key.PostId, g.Key.Month, Days = g.Sum(m => (long)m.Days), Count = g.Sum(m => m.DayCount) }).ToListAsync(cancellationToken);
        var doubtful = new List<Guid>();
        foreach (var row in rows)
        {
            if (row.Days <= int.MaxValue && DayMask.Count(row.Days) == row.Count)
            {
                done.AddDays(row.PostId, row.Month, (int)row.Days);
            }
            else
            {
                doubtful.Add(row.PostId);
            }
        }

        if (doubtful.Count > 0)
        {
            var some = doubtful.Distinct().ToArray();
            var single = await marks.Where(m => EF.Parameter(some).Contains(m.PostId)).Select(m => new { m.PostId, m.Month, m.Days }).ToListAsync(cancellationToken);
            single.ForEach(m => done.AddDays(m.PostId, m.Month, m.Days));
        }
    }

    // 有效线索: registered as a lead on a day of the month, whatever became of it; one that was merged into another is the other's.
    private IQueryable<Project> Leads(Guid[] posts, DateOnly from, DateOnly to) => db.Projects.AsNoTracking()
        .Where(p => p.OwnerPostId != null && EF.Parameter(posts).Contains(p.OwnerPostId!.Value) && p.LeadOn >= from && p.LeadOn <= to)
        .Where(p => !db.ProjectMerges.Any(m => m.MergedCode == p.Code && m.UndoneAt == null));

    private static async Task ByDayAsync(QuotaDoings done, IQueryable<Project> leads, CancellationToken cancellationToken)
    {
        var days = await leads.GroupBy(p => new { p.OwnerPostId, p.LeadOn }).Select(g => new { g.Key.OwnerPostId, g.Key.LeadOn, Count = g.Count() }).ToListAsync(cancellationToken);
        days.ForEach(l => done.Add(l.OwnerPostId!.Value, MonthNumber.Of(l.LeadOn!.Value), MonthNumber.WeekOf(l.LeadOn.Value), l.Count));
    }

    // Of a year of months nobody is told the weeks.
    private static async Task ByMonthAsync(QuotaDoings done, IQueryable<Project> leads, CancellationToken cancellationToken)
    {
        var months = await leads.GroupBy(p => new { p.OwnerPostId, p.LeadOn!.Value.Year, p.LeadOn!.Value.Month })
            .Select(g => new { g.Key.OwnerPostId, g.Key.Year, g.Key.Month, Count = g.Count() }).ToListAsync(cancellationToken);
        months.ForEach(l => done.AddMonth(l.OwnerPostId!.Value, MonthNumber.Of(new DateOnly(l.Year, l.Month, 1)), l.Count));
    }
}
