using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas;

/// <summary>
/// 履职, read from the activities: the one answer for the page, the API, the command line and the race. A statement for the posts, one for leave, one for each quota.
/// </summary>
public sealed class QuotaReading(IAppDbContext db, WorkingCalendar working, ZoneCalendar clock)
{
    private const int DaysPerWeek = 7;

    /// <summary>Every quota of every post in the scope that was held on some day of a month, month by month.</summary>
    /// <param name="first">The first day of the first month.</param>
    /// <param name="last">The first day of the last month.</param>
    /// <returns>By unit, person and quota: ordinal order of the names, posts outside the units first.</returns>
    public async Task<IReadOnlyList<QuotaLine>> ReadAsync(DateOnly first, DateOnly last, QuotaScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var book = new QuotaBook(await db.QuotaRules.AsNoTracking().ToListAsync(cancellationToken));
        var months = Months(first, last);
        var standards = months.SelectMany(m => book.InForce(m).Select(s => (Month: m, Standard: s))).ToList();
        var posts = await PostsAsync(scope, first, last.AddMonths(1).AddDays(-1), [.. standards.Select(s => s.Standard.Key.Role).Distinct()], cancellationToken);
        if (posts.Count == 0)
        {
            return [];
        }

        var away = await AwayAsync([.. posts.Select(p => p.PersonId).Distinct()], first, last, cancellationToken);
        var calendar = new QuotaCalendar(working, first.AddDays(-DaysPerWeek), last.AddMonths(1));
        var doing = new QuotaDoing(db);
        var (lines, today) = (new List<QuotaLine>(), clock.Today);
        foreach (var version in standards.GroupBy(s => s.Standard))
        {
            var held = posts.Where(p => p.Role == version.Key.Key.Role).ToList();
            var done = await doing.ReadAsync(version.Key, [.. held.Select(p => p.Id)], version.Min(v => v.Month), version.Max(v => v.Month), cancellationToken);
            lines.AddRange(version.SelectMany(v => held.Where(p => IsHeldIn(p, v.Month)).Select(p => new QuotaCount(p, version.Key, v.Month, calendar, [.. away[p.PersonId]], done, today, first == last).Line())));
        }

        return
        [
            .. lines.OrderBy(l => l.Post.Unit, StringComparer.Ordinal).ThenBy(l => l.Post.Person, StringComparer.Ordinal).ThenBy(l => l.Post.From).ThenBy(l => l.Post.Id)
                .ThenBy(l => l.Quota.Key.Order).ThenBy(l => l.Month),
        ];
    }

    private static bool IsHeldIn(QuotaPost post, DateOnly month) => post.From < month.AddMonths(1) && (post.To is null || post.To >= month);

    private static List<DateOnly> Months(DateOnly first, DateOnly last)
    {
        var months = new List<DateOnly>();
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            months.Add(month);
        }

        return months;
    }

    private async Task<List<QuotaPost>> PostsAsync(QuotaScope scope, DateOnly from, DateOnly to, List<People.PostRole> roles, CancellationToken cancellationToken) =>
        await scope.Of(db.Posts.AsNoTracking()).Where(p => roles.Contains(p.Role) && p.ValidFrom <= to && (p.ValidTo == null || p.ValidTo >= from))
            .Join(db.People, p => p.PersonId, w => w.Id, (p, w) => new { Post = p, w.Name })
            .Select(x => new QuotaPost(
                x.Post.Id,
                x.Post.PersonId,
                x.Name,
                x.Post.UnitId,
                db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.Name).FirstOrDefault(),
                db.Units.Where(u => u.Id == x.Post.UnitId).Select(u => u.ShortName).FirstOrDefault(),
                x.Post.Role,
                x.Post.Title,
                x.Post.ValidFrom,
                x.Post.ValidTo))
            .ToListAsync(cancellationToken);

    private async Task<ILookup<Guid, (DateOnly From, DateOnly To)>> AwayAsync(Guid[] people, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var (from, to) = (first.AddDays(-DaysPerWeek), last.AddMonths(1));
        var leaves = await db.Leaves.AsNoTracking().Where(l => l.WithdrawnAt == null && l.ToOn >= from && l.FromOn <= to && EF.Parameter(people).Contains(l.PersonId))
            .Select(l => new { l.PersonId, l.FromOn, l.ToOn }).ToListAsync(cancellationToken);
        return leaves.ToLookup(l => l.PersonId, l => (l.FromOn, l.ToOn));
    }
}
