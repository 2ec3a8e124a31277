using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Who was out in a month, by post; and how often a unit was, a joint visit once.</summary>
internal static class Outings
{
    private static readonly ActivityKind[] Away = [ActivityKind.Visit, ActivityKind.Trip, ActivityKind.Stationed];
    private static readonly ActivityKind[] Calls = [ActivityKind.Visit, ActivityKind.Trip];

    public static async Task<IReadOnlyDictionary<Guid, Outing>> OutingsAsync(this IAppDbContext db, Guid[] posts, DateOnly month, CancellationToken cancellationToken)
    {
        var number = MonthNumber.Of(month);
        var marks = db.QuotaMarks.Where(m => EF.Parameter(posts).Contains(m.PostId) && Away.Contains(m.Kind) && m.Month == number);
        var rows = await marks.GroupBy(m => new { m.PostId, m.Kind })
            .Select(g => new Row(g.Key.PostId, g.Key.Kind, g.Sum(m => m.Starts), g.Sum(m => (long)m.Days), g.Sum(m => m.DayCount))).ToListAsync(cancellationToken);
        var doubtful = rows.Where(r => r.Days > int.MaxValue || DayMask.Count(r.Days) != r.Count).Select(r => r.PostId).Distinct().ToArray();
        var single = doubtful.Length == 0 ? []
            : await marks.Where(m => EF.Parameter(doubtful).Contains(m.PostId)).Select(m => new Row(m.PostId, m.Kind, m.Starts, m.Days, m.DayCount)).ToListAsync(cancellationToken);
        return rows.Where(r => !doubtful.Contains(r.PostId)).Concat(single).GroupBy(r => r.PostId).ToDictionary(g => g.Key, g => new Outing(
            Days(g),
            g.Where(r => r.Kind == ActivityKind.Visit).Sum(r => r.Starts),
            g.Where(r => r.Kind == ActivityKind.Trip).Sum(r => r.Starts),
            Days(g.Where(r => r.Kind == ActivityKind.Stationed))));
    }

    /// <summary>上门拜访 and 外出招商 that began in the month with somebody of the unit, each once however many of them took part; stops are within their trip.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> VisitsOfUnitsAsync(this IAppDbContext db, Guid[] posts, DateOnly month, CancellationToken cancellationToken)
    {
        var (number, stops) = (MonthNumber.Of(month), false);
        return await db.QuotaMarks.Where(m => EF.Parameter(posts).Contains(m.PostId) && Calls.Contains(m.Kind) && m.Month == number && m.Starts == 1 && m.IsStop == stops)
            .Join(db.Posts, m => m.PostId, p => p.Id, (m, p) => new { m.ActivityId, p.UnitId }).Where(x => x.UnitId != null)
            .GroupBy(x => x.UnitId!.Value).Select(g => new { g.Key, Count = g.Select(x => x.ActivityId).Distinct().Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancellationToken);
    }

    private static int Days(IEnumerable<Row> rows) => DayMask.Count(rows.Aggregate(0L, (mask, r) => mask | r.Days));

    private sealed record Row(Guid PostId, ActivityKind Kind, int Starts, long Days, int Count);
}
