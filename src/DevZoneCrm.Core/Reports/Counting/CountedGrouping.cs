using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Adds rows up in the database.</summary>
public static class CountedGrouping
{
    /// <summary>One group for each kind, currency, year and bucket; a year has one rate.</summary>
    public static IQueryable<CountedGroup> Grouped(this IQueryable<CountedRow> rows) => rows
        .GroupBy(r => new { r.Kind, r.Currency, r.Year, r.Bucket })
        .Select(g => new CountedGroup { Kind = g.Key.Kind, Currency = g.Key.Currency, RateE4 = g.Max(r => r.RateE4), Bucket = g.Key.Bucket, Count = g.Count(), Sum = g.Sum(r => r.Amount) });

    /// <summary>Of rows that closed months keep: a rate that was put right between two closings leaves a year with two.</summary>
    public static IQueryable<CountedGroup> GroupedByRate(this IQueryable<CountedRow> rows) => rows
        .GroupBy(r => new { r.Kind, r.Currency, r.Year, r.RateE4, r.Bucket })
        .Select(g => new CountedGroup { Kind = g.Key.Kind, Currency = g.Key.Currency, RateE4 = g.Key.RateE4, Bucket = g.Key.Bucket, Count = g.Count(), Sum = g.Sum(r => r.Amount) });

    /// <summary>As <see cref="Grouped"/>, with the counts by sector and by reported tag.</summary>
    public static IQueryable<SplitGroup> Split(this IQueryable<CountedRow> rows) => rows
        .GroupBy(r => new { r.Kind, r.Currency, r.Year, r.Bucket })
        .Select(g => new SplitGroup
        {
            Group = new CountedGroup { Kind = g.Key.Kind, Currency = g.Key.Currency, RateE4 = g.Max(r => r.RateE4), Bucket = g.Key.Bucket, Count = g.Count(), Sum = g.Sum(r => r.Amount) },
            Manufacturing = g.Count(r => r.Sector == Sector.Manufacturing),
            Services = g.Count(r => r.Sector == Sector.Services),
            Fortune500 = g.Count(r => (r.Tags & InvestorTags.Fortune500) == InvestorTags.Fortune500),
            Listed = g.Count(r => (r.Tags & InvestorTags.Listed) == InvestorTags.Listed),
        });

    /// <summary>As <see cref="GroupedByRate"/>, with the counts by sector and by reported tag.</summary>
    public static IQueryable<SplitGroup> SplitByRate(this IQueryable<CountedRow> rows) => rows
        .GroupBy(r => new { r.Kind, r.Currency, r.Year, r.RateE4, r.Bucket })
        .Select(g => new SplitGroup
        {
            Group = new CountedGroup { Kind = g.Key.Kind, Currency = g.Key.Currency, RateE4 = g.Key.RateE4, Bucket = g.Key.Bucket, Count = g.Count(), Sum = g.Sum(r => r.Amount) },
            Manufacturing = g.Count(r => r.Sector == Sector.Manufacturing),
            Services = g.Count(r => r.Sector == Sector.Services),
            Fortune500 = g.Count(r => (r.Tags & InvestorTags.Fortune500) == InvestorTags.Fortune500),
            Listed = g.Count(r => (r.Tags & InvestorTags.Listed) == InvestorTags.Listed),
        });

    /// <summary>Of a stock, which has one rate: counts and sums of each stage without its buckets. They come in the order of the index, so nothing is sorted.</summary>
    public static IQueryable<CountedGroup> Heads(this IQueryable<CountedRow> rows) => rows
        .GroupBy(r => new { r.Kind, r.Currency })
        .Select(g => new CountedGroup { Kind = g.Key.Kind, Currency = g.Key.Currency, RateE4 = g.Max(r => r.RateE4), Count = g.Count(), Sum = g.Sum(r => r.Amount) });

    /// <summary>The heads as figures, by stage.</summary>
    public static async Task<IReadOnlyDictionary<ProjectStage, Figure>> HeadsAsync(this IQueryable<CountedRow> rows, CancellationToken cancellationToken) =>
        (await rows.Heads().ToListAsync(cancellationToken)).GroupBy(g => g.Kind).ToDictionary(g => (ProjectStage)g.Key, Figure.Of);

    /// <summary>Adds up by something else than the kind: a month, a unit, a chain, a sector.</summary>
    public static async Task<IReadOnlyDictionary<TKey, Figure>> FiguresByAsync<TKey>(
        this IQueryable<CountedRow> rows, Expression<Func<CountedRow, TKey>> key, CancellationToken cancellationToken)
        where TKey : struct => Figures(await rows.GroupsByAsync(key, cancellationToken));

    /// <summary>By unit; a project of several units stands under each of them, so that the units add up to more than the zone.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Figure>> FiguresByUnitAsync(this IQueryable<CountedRow> rows, IAppDbContext db, CancellationToken cancellationToken)
    {
        var groups = await rows.GroupsByAsync(r => r.UnitId, cancellationToken);
        // Most zones have few splits, and many none: they are asked first, and the rows of those projects alone.
        if (await db.ProjectShares.AnyAsync(cancellationToken))
        {
            var others = await rows.Join(db.ProjectShares, r => r.ProjectId, s => s.ProjectId, (r, s) => new { Part = s.UnitId, Home = r.UnitId, r.Currency, r.RateE4, r.Amount })
                .GroupBy(x => new { x.Part, x.Home, x.Currency, x.RateE4 })
                .Select(g => new { g.Key.Part, g.Key.Home, g.Key.Currency, g.Key.RateE4, Count = g.Count(), Sum = g.Sum(x => x.Amount) })
                .ToListAsync(cancellationToken);
            // Compared here: counted rows keep a unit's id in fewer bytes than shares do, and SQLite finds the two unequal.
            groups.AddRange(others.Where(g => g.Part != g.Home).Select(g => (g.Part, new CountedGroup { Currency = g.Currency, RateE4 = g.RateE4, Count = g.Count, Sum = g.Sum })));
        }

        return Figures(groups);
    }

    private static Dictionary<TKey, Figure> Figures<TKey>(IEnumerable<(TKey Key, CountedGroup Group)> groups)
        where TKey : struct => groups.GroupBy(g => g.Key).ToDictionary(g => g.Key, g => Figure.Of(g.Select(x => x.Group)));

    private static async Task<List<(TKey Key, CountedGroup Group)>> GroupsByAsync<TKey>(this IQueryable<CountedRow> rows, Expression<Func<CountedRow, TKey>> key, CancellationToken cancellationToken)
        where TKey : struct
    {
        Expression<Func<CountedRow, TKey, KeyedAmount<TKey>>> keyed = (r, k) => new KeyedAmount<TKey> { Key = k, Currency = r.Currency, RateE4 = r.RateE4, Amount = r.Amount };
        var groups = await rows.Select(keyed.With(key))
            .GroupBy(r => new { r.Key, r.Currency, r.RateE4 })
            .Select(g => new { g.Key.Key, g.Key.Currency, g.Key.RateE4, Count = g.Count(), Sum = g.Sum(r => r.Amount) })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(g => (g.Key, new CountedGroup { Currency = g.Currency, RateE4 = g.RateE4, Count = g.Count, Sum = g.Sum }));
    }
}
