using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
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

        var today = calendar.Today;
        var asOf = request.AsOf ?? (period.To > today ? today : period.To);
        var (yearBefore, monthBefore) = (period.YearBefore(), MonthBefore(asOf));
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        var now = Counting.Counting.Flows(db, projects, Kinds, period.From, period.To);
        var before = Counting.Counting.Flows(db, projects, Kinds, yearBefore.From, yearBefore.To);
        var stockNow = Counting.Counting.Stock(db, projects, StockStages.Counted, asOf);
        var stockBefore = Counting.Counting.Stock(db, projects, StockStages.Counted, monthBefore);
        var signedByMonth = Counting.Counting.Flow(db, projects, FlowKind.Signed, OverviewParts.FirstMonth(period), period.To);
        if (await RateCheck.MayMissAsync(db, Earliest(yearBefore.From, monthBefore, OverviewParts.FirstMonth(period)), cancellationToken))
        {
            foreach (var rows in new[] { now, before, stockNow, stockBefore, signedByMonth })
            {
                await rows.RequireRatesAsync(projects, context.Viewer, cancellationToken);
            }
        }

        var (passing, signed) = (now.Reaching(request.Threshold), Counting.Counting.Flow(db, projects, FlowKind.Signed, period.From, period.To).Reaching(request.Threshold));
        var split = await passing.Split().ToListAsync(cancellationToken);
        var flows = Compared(split.Select(s => s.Group), await before.Reaching(request.Threshold).Grouped().ToListAsync(cancellationToken), Kinds.ToDictionary(k => k, k => (IReadOnlyList<int>)[(int)k]));
        var (heads, headsBefore) = (await stockNow.Reaching(request.Threshold).Heads().ToListAsync(cancellationToken), await stockBefore.Reaching(request.Threshold).Heads().ToListAsync(cancellationToken));
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var chains = await db.Chains.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return new OverviewDto
        {
            Period = period,
            YearBefore = yearBefore,
            AsOf = asOf,
            MonthBefore = monthBefore,
            Flows = flows,
            Stocks = Compared(heads, headsBefore, StockStages.All.ToDictionary(s => s.Key, s => (IReadOnlyList<int>)[.. s.Value.Cast<int>()])),
            Tiers = OverviewParts.Tiers(flows[FlowKind.Signed].Now, flows[FlowKind.Started].Now, request.Threshold, (await db.RulesAsync(cancellationToken)).Tiers),
            Months = await OverviewParts.MonthsAsync(signedByMonth.Reaching(request.Threshold), period, today, cancellationToken),
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
