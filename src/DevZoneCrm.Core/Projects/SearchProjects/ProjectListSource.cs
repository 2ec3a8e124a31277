using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Core.Zones;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>Where the rows of a list come from: today's projects, or exactly those that were counted.</summary>
internal static class ProjectListSource
{
    private const long MicroPerYuan = 1_000_000;
    private const long MicroYuanPerYi = 100_000_000 * MicroPerYuan;

    /// <summary>The rows of a list as the viewer may see them: filtered, counted, and of one group where one is given.</summary>
    public static async Task<IQueryable<ListedProject>> ListAsync(
        this IAppDbContext db, ProjectFilter filter, Viewer viewer, DateOnly today, bool isCommon, CancellationToken cancellationToken)
    {
        // The narrower question first: a search is the widest, any other filter narrower than what one may see.
        var all = db.Projects.AsNoTracking();
        if (filter.Stuck is { } stuck)
        {
            all = all.Where(StuckFilter.On(stuck, today, (await db.RulesAsync(cancellationToken)).Limits));
        }

        var seen = string.IsNullOrWhiteSpace(filter.Text) ? all.Matching(db, filter, viewer, isCommon).VisibleTo(viewer) : all.VisibleTo(viewer).Matching(db, filter, viewer, isCommon);
        return (await seen.ListedAsync(db, filter, today, cancellationToken)).InGroup(filter.Group, viewer);
    }

    private static async Task<IQueryable<ListedProject>> ListedAsync(
        this IQueryable<Project> projects, IAppDbContext db, ProjectFilter filter, DateOnly today, CancellationToken cancellationToken)
    {
        var threshold = new Threshold(filter.MinYi, filter.MinUsdWan);
        if (filter is { Counted: null, Yield.Step: YieldStep.Signed })
        {
            // Whenever they signed: with the amount of that day, as the figure counts them.
            return Counted(db, Counting.Flow(db, projects, FlowKind.Signed, DateOnly.MinValue, DateOnly.MaxValue), new CountedFilter(), threshold);
        }

        return filter.Counted is { } counted
            ? Counted(db, Rows(db, projects, counted, counted.Stock is null ? StockStages.All : StockStages.Under(await db.RuleOnAsync(counted.AsOf ?? today, cancellationToken)), today), counted, threshold)
            : Reaching(Today(projects, await RateAsync(db, today, cancellationToken)), threshold);
    }

    // The counted rows are the source; the project only adds what the list shows.
    private static IQueryable<ListedProject> Counted(IAppDbContext db, IQueryable<CountedRow> source, CountedFilter counted, Threshold threshold)
    {
        var rows = source.Reaching(threshold);
        if (counted.Bucket is { } bucket)
        {
            var (from, next) = (bucket * MicroYuanPerYi, Figure.Edges.FirstOrDefault(edge => edge > bucket) * MicroYuanPerYi);
            rows = next == 0 ? rows.Where(r => r.MicroYuan >= from) : rows.Where(r => r.MicroYuan >= from && r.MicroYuan < next);
        }

        if (counted.AtLeast is { } edge)
        {
            var from = edge * MicroYuanPerYi;
            rows = rows.Where(r => r.MicroYuan >= from);
        }

        return rows.Join(db.Projects, r => r.ProjectId, p => p.Id, (r, p) => new ListedProject
        {
            Project = p,
            On = r.On,
            Currency = r.Currency,
            Amount = r.Amount,
            RateE4 = r.RateE4,
            MicroYuan = r.MicroYuan,
        });
    }

    private static IQueryable<CountedRow> Rows(
        IAppDbContext db, IQueryable<Project> projects, CountedFilter counted, IReadOnlyDictionary<StockKind, IReadOnlyList<ProjectStage>> classes, DateOnly today)
    {
        if (counted.Flow is { } flow)
        {
            return PeriodParser.TryParse(counted.PeriodCode, out var period)
                ? Counting.Flow(db, projects, flow, period.From, period.To, counted.Basis)
                : throw new RuleException("Period.Unknown", counted.PeriodCode ?? string.Empty);
        }

        var day = counted.AsOf ?? today;
        if (counted.KeyList is { } mark)
        {
            var (year, level) = (mark.Year, mark.Level);
            var onList = projects.Where(p => p.KeyLists.Any(k => k.Year == year && k.Level == level));
            return Counting.Stock(db, counted.StartedOnly ? onList.Where(p => p.StartedOn <= day) : onList, day);
        }

        var stages = counted.Stock is { } stock ? classes[stock] : [counted.Column ?? ProjectStage.None];
        return Counting.Stock(db, projects, stages, day);
    }

    private static IQueryable<ListedProject> Today(IQueryable<Project> projects, int? rateE4) => projects.Select(p => new ListedProject
    {
        Project = p,
        On = p.StageOn,
        Currency = p.Currency,
        Amount = p.Amount,
        RateE4 = p.Currency == Currency.Usd ? rateE4 : null,
        MicroYuan = p.Currency == Currency.Usd ? p.Amount * (long)(rateE4 ?? 0) : p.Amount * MicroPerYuan,
    });

    private static IQueryable<ListedProject> Reaching(IQueryable<ListedProject> rows, Threshold threshold)
    {
        if (threshold.MinMicroYuan is { } yuan)
        {
            rows = threshold.MinCents is null ? rows.Where(r => r.MicroYuan >= yuan) : rows.Where(r => r.Currency == Currency.Usd || r.MicroYuan >= yuan);
        }

        return threshold.MinCents is { } cents ? rows.Where(r => r.Currency == Currency.Cny || r.Amount >= cents) : rows;
    }

    private static Task<int?> RateAsync(IAppDbContext db, DateOnly today, CancellationToken cancellationToken) =>
        db.ExchangeRates.Where(r => r.Year <= today.Year).OrderByDescending(r => r.Year).Select(r => (int?)r.RateE4).FirstOrDefaultAsync(cancellationToken);
}
