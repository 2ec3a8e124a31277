using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetOverview;

public sealed class GetOverviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetOverviewQuery, OverviewDto>
{
    private static readonly FlowKind[] Kinds =
        [FlowKind.Signed, FlowKind.Registered, FlowKind.SignedAndRegistered, FlowKind.Started, FlowKind.Completed, FlowKind.Producing, FlowKind.CompletedOrProducing];

    public async Task<OverviewDto> Handle(GetOverviewQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var (today, viewer) = (calendar.Today, context.Viewer);
        var asOf = request.AsOf ?? (period.To > today ? today : period.To);
        var (yearBefore, monthBefore, firstMonth) = (period.YearBefore(), MonthBefore(asOf), OverviewParts.FirstMonth(period));
        var closed = await db.ClosedMonthsAsync(cancellationToken, Earliest(yearBefore.From, firstMonth), period.To);
        var rule = closed.LastOrDefault(c => c.FirstOn <= period.To && c.LastOn >= period.To)?.Rule() ?? await db.RuleOnAsync(period.To < today ? period.To : today, cancellationToken);
        var (basis, headline, stages) = (request.Basis ?? rule.Basis, MonthFigures.Headline(rule), StockStages.Under(rule));
        var ids = await db.FilterIdsAsync(request.Filter, cancellationToken);
        var projects = await db.ProjectsForAsync(viewer, request.Filter, cancellationToken);
        var now = Counting.Counting.Flows(db, projects, Kinds, period.From, period.To, basis);
        var before = Rows(yearBefore.From, yearBefore.To);
        int[] counted = [.. stages.Values.SelectMany(s => s).Distinct().Cast<int>()];
        var stockNow = Counting.Counting.Stock(db, projects, [.. counted.Cast<ProjectStage>()], asOf);
        var stockBefore = Counting.Counting.Stock(db, projects, [.. counted.Cast<ProjectStage>()], monthBefore);
        var yearEnd = new DateOnly(firstMonth.Year, 12, 31);
        IQueryable<CountedRow>[] signedByMonth = [.. Rows(firstMonth, yearEnd).Sources([headline]), Counting.Counting.Flow(db, projects, headline, yearEnd.AddDays(1), period.To)];
        if (await RateCheck.MayMissAsync(db, Earliest(yearBefore.From, monthBefore, firstMonth), cancellationToken))
        {
            foreach (var rows in (IQueryable<CountedRow>[])[now, .. before.Sources(Kinds), stockNow, stockBefore, .. signedByMonth])
            {
                await rows.RequireRatesAsync(projects, viewer, cancellationToken);
            }
        }

        var (passing, signed) = (now.Reaching(request.Threshold), Counting.Counting.Flow(db, projects, headline, period.From, period.To).Reaching(request.Threshold));
        var split = await passing.Split().ToListAsync(cancellationToken);
        var flows = Compared(split.Select(s => s.Group), await before.GroupedAsync(Kinds, request.Threshold, cancellationToken), Kinds.ToDictionary(k => k, k => (IReadOnlyList<int>)[FlowKinds.Number(k, basis)]));
        var (heads, headsBefore) = (await stockNow.Reaching(request.Threshold).Heads().ToListAsync(cancellationToken), await stockBefore.Reaching(request.Threshold).Heads().ToListAsync(cancellationToken));
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var chains = await db.Chains.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var rules = await db.RulesAsync(cancellationToken);
        return new OverviewDto
        {
            IsReviewGateOn = rules.IsReviewGateOn,
            Period = period,
            YearBefore = yearBefore,
            AsOf = asOf,
            MonthBefore = monthBefore,
            Rule = rule,
            Basis = basis,
            Headline = headline,
            Closed = await ClosedAsync(),
            ClosedBefore = [.. closed.Where(c => c.FirstOn <= yearBefore.To && c.LastOn >= yearBefore.From).Select(c => c.Code)],
            Flows = flows,
            Stocks = Compared(heads, headsBefore, stages.ToDictionary(s => s.Key, s => (IReadOnlyList<int>)[.. s.Value.Cast<int>()])),
            Tiers = OverviewParts.Tiers(flows[headline].Now, flows[FlowKind.Started].Now, request.Threshold, rules.Tiers),
            Months = await OverviewParts.MonthsAsync(signedByMonth.Select(rows => rows.Reaching(request.Threshold)), period, today, cancellationToken),
            Units = await OverviewParts.UnitsAsync(db, signed, units.ToDictionary(u => u.Id, u => u.ShortName), cancellationToken),
            Chains = await OverviewParts.ChainsAsync(signed, chains.ToDictionary(c => c.Id, c => c.Name), cancellationToken),
            Sectors = OverviewParts.Sectors(split),
            KeyLists = await KeyLists.ReadAsync(db, projects, period.To.Year, asOf, cancellationToken),
            Rates = await RatesOfRecord.ReadAsync(db, [period.From.Year, period.To.Year, asOf.Year], cancellationToken),
            UnitChoices = [.. units.Where(u => u.ValidFrom <= period.To && (u.ValidTo ?? period.From) >= period.From).Select(u => new OverviewChoice(u.Id, u.Name, u.ShortName))],
            ChainChoices = [.. chains.Where(c => c.ValidFrom <= period.To && (c.ValidTo ?? period.From) >= period.From).Select(c => new OverviewChoice(c.Id, c.Name, c.Name))],
            UnitId = request.Filter.Unit is { Length: > 0 } unit ? units.Find(u => u.Name == unit || u.ShortName == unit)?.Id : null,
            ChainId = request.Filter.Chain is { Length: > 0 } chain ? chains.Find(c => c.Name == chain)?.Id : null,
        };

        PeriodRows Rows(DateOnly from, DateOnly to) => new(db, projects, viewer, ids, from, to, closed.FindAll(c => c.FirstOn <= to && c.LastOn >= from), basis);

        async Task<OverviewClosed?> ClosedAsync()
        {
            var own = closed.FindAll(c => c.FirstOn <= period.To && c.LastOn >= period.From);
            if (own.Count == 0)
            {
                return null;
            }

            var kept = (await Rows(period.From, period.To).KeptAsync(Kinds, request.Threshold, cancellationToken)).ToLookup(g => FlowKinds.Of(g.Kind));
            var part = await FrozenParts.ReadAsync(db, viewer, own, new LineFilter(period.From, period.To, request.Threshold, ids), basis, cancellationToken);
            return new OverviewClosed(part.Closed, part.Open.Count == 0, Kinds.ToDictionary(k => k, k => Figure.Of(kept[k])), part.Corrections);
        }
    }

    /// <summary>Both sides of a comparison, put together from the kinds or stages that make up each figure.</summary>
    private static IReadOnlyDictionary<TKey, ComparedFigure> Compared<TKey>(IEnumerable<CountedGroup> now, IEnumerable<CountedGroup> before, IReadOnlyDictionary<TKey, IReadOnlyList<int>> made)
        where TKey : struct
    {
        var (nowBy, beforeBy) = (now.ToLookup(g => g.Kind), before.ToLookup(g => g.Kind));
        return made.ToDictionary(m => m.Key, m => new ComparedFigure(Figure.Of(m.Value.SelectMany(kind => nowBy[kind])), Figure.Of(m.Value.SelectMany(kind => beforeBy[kind]))));
    }

    // 31 December is compared with 30 November: zones speak of the end of last month.
    private static DateOnly MonthBefore(DateOnly day) => day.AddDays(1).Day == 1 ? day.AddDays(-day.Day) : day.AddMonths(-1);

    private static DateOnly Earliest(params ReadOnlySpan<DateOnly> days)
    {
        var first = days[0];
        foreach (var day in days)
        {
            first = day < first ? day : first;
        }

        return first;
    }
}
