using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>The bulletin of a month, for the page and for the file.</summary>
public sealed class QuotaBulletin(IAppDbContext db, QuotaReading reading, ZoneCalendar calendar)
{
    private const int Whole = 100;

    public async Task<QuotaBulletinDto> ReadAsync(DateOnly day, QuotaScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var month = new DateOnly(day.Year, day.Month, 1);
        var lines = await reading.ReadAsync(month, month, scope, cancellationToken);
        var posts = lines.Select(l => l.Post.Id).Distinct().ToArray();
        var outings = await db.OutingsAsync(posts, month, cancellationToken);
        var visits = await db.VisitsOfUnitsAsync(posts, month, cancellationToken);
        var people = Ranked([.. lines.GroupBy(l => l.Post.Id).Select(g => Person([.. g], outings.GetValueOrDefault(g.Key, Outing.None)))], p => (p.Percent ?? -1, p.Out.DaysAway), (p, rank) => p with { Rank = rank });
        var units = people.Where(p => p.Lines[0].Post.UnitId is not null).GroupBy(p => (p.Lines[0].Post.UnitId, p.Unit)).Select(g => Unit(g.Key.UnitId!.Value, g.Key.Unit!, [.. g], visits)).ToList();
        var last = month.AddMonths(1).AddDays(-1);
        return new QuotaBulletinDto(
            month,
            last < calendar.Today ? last : calendar.Today,
            scope.IsZone,
            Ranked(units, u => (u.Points ?? -1, u.DaysEach), (u, rank) => u with { Rank = rank }),
            people,
            [.. people.Where(p => p.Out.DaysAway == 0 && p.Lines.Any(l => l.Available > 0)).OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Person, StringComparer.Ordinal)]);
    }

    private static BulletinPersonDto Person(IReadOnlyList<QuotaLine> lines, Outing outing)
    {
        var asked = lines.Where(l => l.Required > 0).ToList();
        var percent = asked.Count == 0 ? (int?)null : (int)Math.Floor(asked.Average(l => (decimal)Math.Min(l.Done, l.Required) * Whole / l.Required));
        return new BulletinPersonDto(0, lines[0].Post.Id, lines[0].Post.Person, lines[0].Post.ShortUnit, lines[0].Post.Role, outing, percent, lines);
    }

    private static BulletinUnitDto Unit(Guid id, string name, IReadOnlyList<BulletinPersonDto> people, IReadOnlyDictionary<Guid, int> visits) => new(
        0,
        id,
        name,
        DutyPoints.Of(people.SelectMany(p => p.Lines)),
        people.Count,
        visits.GetValueOrDefault(id),
        people.Sum(p => p.Out.DaysAway),
        people.SelectMany(p => p.Lines).Where(l => l.Quota.Key.Measure == QuotaMeasure.Leads).Sum(l => l.Done),
        people.Sum(p => p.Met),
        people.Sum(p => p.Asked));

    // 1, 2, 2, 4, as the race ranks.
    private static List<T> Ranked<T, TKey>(List<T> rows, Func<T, TKey> by, Func<T, int, T> ranked)
    {
        var (order, sorted) = (Comparer<TKey>.Default, rows.OrderByDescending(by).ToList());
        var (rank, result) = (0, new List<T>());
        for (var i = 0; i < sorted.Count; i++)
        {
            rank = i > 0 && order.Compare(by(sorted[i]), by(sorted[i - 1])) == 0 ? rank : i + 1;
            result.Add(ranked(sorted[i], rank));
        }

        return result;
    }
}
