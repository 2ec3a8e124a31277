using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>
/// Counts what <see cref="CountedRows"/> says of each project. Totals, board, lists, briefs, API and command line are all built
/// on these two sources, so that a figure and the list behind it cannot differ.
/// </summary>
public static class Counting
{
    // Beyond this many years naming each would help no index.
    private const int MostYears = 30;

    private static readonly Currency[] Currencies = Enum.GetValues<Currency>();
    private static readonly int[] AllBuckets = [.. Enumerable.Range(0, Figure.Edges.Count)];
    private static readonly ProjectStage[] AllStages = [.. Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None)];

    /// <summary>Flow: projects dated inside the span, each once, whatever their later status.</summary>
    public static IQueryable<CountedRow> Flow(IAppDbContext db, IQueryable<Project> projects, FlowKind kind, DateOnly from, DateOnly to, CountingBasis basis = CountingBasis.Zone) =>
        Flows(db, projects, [kind], from, to, basis);

    /// <summary>Several flows in one statement; each walks its own part of one index.</summary>
    public static IQueryable<CountedRow> Flows(IAppDbContext db, IQueryable<Project> projects, IReadOnlyList<FlowKind> kinds, DateOnly from, DateOnly to, CountingBasis basis = CountingBasis.Zone)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(kinds);
        var numbers = kinds.Select(k => FlowKinds.Number(k, basis)).ToArray();
        var rows = db.ProjectFlows.AsNoTracking().Where(r => numbers.Contains(r.Kind));
        var isWholeYears = from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 } && to.Year - from.Year < MostYears;
        if (!isWholeYears)
        {
            rows = rows.Where(r => r.On >= from && r.On <= to);
        }

        if (kinds.Contains(FlowKind.CompletedOrProducing))
        {
            rows = rows.Where(r => r.EarlierOn == null || r.EarlierOn < from || r.EarlierOn > to);
        }

        if (to.Year - from.Year < MostYears)
        {
            // Says nothing new, but lets the index be walked in the order in which the rows are added up: nothing is sorted.
            var years = Enumerable.Range(from.Year, to.Year - from.Year + 1).ToArray();
            rows = rows.Where(r => Currencies.Contains(r.Currency) && years.Contains(r.Year) && AllBuckets.Contains(r.Bucket));
        }

        // Whose they are comes last: it is asked of what is left.
        return rows.Of(db, projects).Select(r => new CountedRow
        {
            ProjectId = r.ProjectId,
            Kind = r.Kind,
            On = r.On,
            Year = r.Year,
            Currency = r.Currency,
            Amount = r.Amount,
            RateE4 = r.RateE4,
            MicroYuan = r.Currency == Currency.Usd ? r.Amount * (long)(r.RateE4 ?? 0) : r.Amount * Buckets.MicroPerYuan,
            Bucket = r.Bucket,
            UnitId = r.UnitId,
            Confidentiality = r.Confidentiality,
            StageNow = r.StageNow,
            ChainId = r.ChainId,
            Sector = r.Sector,
            Tags = r.Tags,
        });
    }

    /// <summary>Stock: projects in progress on the day, under the stage they were in.</summary>
    public static IQueryable<CountedRow> Stock(IAppDbContext db, IQueryable<Project> projects, DateOnly day) => Stock(db, projects, AllStages, day);

    /// <summary>The part of the stock that stands in these stages.</summary>
    public static IQueryable<CountedRow> Stock(IAppDbContext db, IQueryable<Project> projects, IReadOnlyList<ProjectStage> stages, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        var numbers = stages.Select(s => (int)s).ToArray();
        return Stock(db, SpansOn(db, day).Where(r => numbers.Contains(r.Kind) && Currencies.Contains(r.Currency)).Of(db, projects), day);
    }

    /// <summary>Spans in force on the day, converted with the rate of its year.</summary>
    public static IQueryable<CountedRow> Stock(IAppDbContext db, IQueryable<ProjectSpan> spans, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (rates, year) = (db.ExchangeRates, day.Year);
        return Converted(
            spans.Select(r => new PricedRow<ProjectSpan>
            {
                Row = r,
                RateE4 = r.Currency == Currency.Usd ? rates.Where(x => x.Year <= year).OrderByDescending(x => x.Year).Select(x => (int?)x.RateE4).FirstOrDefault() : null,
            }),
            day);
    }

    /// <summary>A stock that was kept, at the rate that was kept with it.</summary>
    public static IQueryable<CountedRow> Stock(IQueryable<FrozenStock> kept, int? rateE4, DateOnly day)
    {
        // A month without a rate has no dollars in it.
        var rate = rateE4 ?? 0;
        return Converted(kept.Select(r => new PricedRow<FrozenStock> { Row = r, RateE4 = r.Currency == Currency.Usd ? rate : null }), day);
    }

    /// <summary>Flows that were kept, each project once in the span of days.</summary>
    public static IQueryable<CountedRow> Flows(IQueryable<FrozenFlow> kept, IReadOnlyList<FlowKind> kinds, DateOnly from, DateOnly to, CountingBasis basis)
    {
        var numbers = kinds.Select(k => FlowKinds.Number(k, basis)).ToArray();
        return kept.Where(r => numbers.Contains(r.Kind) && r.On >= from && r.On <= to && (r.EarlierOn == null || r.EarlierOn < from || r.EarlierOn > to)).Select(r => new CountedRow
        {
            ProjectId = r.ProjectId,
            Kind = r.Kind,
            On = r.On,
            Year = r.Year,
            Currency = r.Currency,
            Amount = r.Amount,
            RateE4 = r.RateE4,
            MicroYuan = r.Currency == Currency.Usd ? r.Amount * (long)(r.RateE4 ?? 0) : r.Amount * Buckets.MicroPerYuan,
            Bucket = r.Bucket,
            UnitId = r.UnitId,
            Confidentiality = r.Confidentiality,
            StageNow = r.StageNow,
            ChainId = r.ChainId,
            Sector = r.Sector,
            Tags = r.Tags,
        });
    }

    private static IQueryable<CountedRow> Converted<T>(IQueryable<PricedRow<T>> rows, DateOnly day)
        where T : StockFacts
    {
        var year = day.Year;
        return rows
            .Select(x => new
            {
                x.Row,
                x.RateE4,
                MicroYuan = x.Row.Currency == Currency.Usd ? x.Row.Amount * (long)(x.RateE4 ?? 0) : x.Row.Amount * Buckets.MicroPerYuan,
            })
            .Select(x => new CountedRow
            {
                ProjectId = x.Row.ProjectId,
                Kind = x.Row.Kind,
                On = day,
                Year = year,
                Currency = x.Row.Currency,
                Amount = x.Row.Amount,
                RateE4 = x.RateE4,
                MicroYuan = x.MicroYuan,
                // Yuan are compared as they are: converting each row for each edge takes longer than adding it up.
                Bucket = x.Row.Currency == Currency.Cny
                    ? x.Row.Amount >= 100 * Buckets.YuanPerYi ? 6
                        : x.Row.Amount >= 50 * Buckets.YuanPerYi ? 5
                        : x.Row.Amount >= 20 * Buckets.YuanPerYi ? 4
                        : x.Row.Amount >= 10 * Buckets.YuanPerYi ? 3
                        : x.Row.Amount >= 5 * Buckets.YuanPerYi ? 2
                        : x.Row.Amount >= Buckets.YuanPerYi ? 1
                        : 0
                    : x.MicroYuan >= 100 * Buckets.MicroYuanPerYi ? 6
                        : x.MicroYuan >= 50 * Buckets.MicroYuanPerYi ? 5
                        : x.MicroYuan >= 20 * Buckets.MicroYuanPerYi ? 4
                        : x.MicroYuan >= 10 * Buckets.MicroYuanPerYi ? 3
                        : x.MicroYuan >= 5 * Buckets.MicroYuanPerYi ? 2
                        : x.MicroYuan >= Buckets.MicroYuanPerYi ? 1
                        : 0,
                UnitId = x.Row.UnitId,
                Confidentiality = x.Row.Confidentiality,
                StageNow = x.Row.StageNow,
                ChainId = x.Row.ChainId,
                Sector = x.Row.Sector,
                Tags = x.Row.Tags,
            });
    }

    /// <summary>Where each of the projects stood on the day; none for those off the board.</summary>
    public static IQueryable<ProjectSpan> SpansOn(IAppDbContext db, IQueryable<Project> projects, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return SpansOn(db, day).Of(db, projects);
    }

    private static IQueryable<ProjectSpan> SpansOn(IAppDbContext db, DateOnly day) => db.ProjectSpans.AsNoTracking().Where(r => r.FromOn <= day && r.UntilOn > day);

    /// <summary>Keeps the rows that reach the threshold.</summary>
    public static IQueryable<CountedRow> Reaching(this IQueryable<CountedRow> rows, Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        var (yuan, cents) = (threshold.MinMicroYuan, threshold.MinCents);
        return (yuan, cents) switch
        {
            (null, null) => rows,
            (null, { } c) => rows.Where(r => r.Currency == Currency.Cny || r.Amount >= c),
            ({ } y, null) => rows.Where(r => r.MicroYuan >= y),
            ({ } y, { } c) => rows.Where(r => r.Currency == Currency.Cny ? r.MicroYuan >= y : r.Amount >= c),
        };
    }
}
