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
        where TKey : struct
    {
        Expression<Func<CountedRow, TKey, KeyedAmount<TKey>>> keyed = (r, k) => new KeyedAmount<TKey> { Key = k, Currency = r.Currency, RateE4 = r.RateE4, Amount = r.Amount };
        var groups = await rows.Select(keyed.With(key))
            .GroupBy(r => new { r.Key, r.Currency, r.RateE4 })
            .Select(g => new { g.Key.Key, g.Key.Currency, g.Key.RateE4, Count = g.Count(), Sum = g.Sum(r => r.Amount) })
            .ToListAsync(cancellationToken);
        return groups.GroupBy(g => g.Key).ToDictionary(
            g => g.Key,
            g => Figure.Of(g.Select(x => new CountedGroup { Currency = x.Currency, RateE4 = x.RateE4, Count = x.Count, Sum = x.Sum })));
    }
}
