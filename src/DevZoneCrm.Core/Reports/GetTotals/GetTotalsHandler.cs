using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetTotals;

public sealed class GetTotalsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetTotalsQuery, TotalsDto>
{
    public async Task<TotalsDto> Handle(GetTotalsQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var today = calendar.Today;
        var asOf = request.AsOf ?? (period.To > today ? today : period.To);
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        var flows = Counting.Counting.Flows(db, projects, Enum.GetValues<FlowKind>(), period.From, period.To);
        var stock = Counting.Counting.Stock(db, projects, StockStages.Counted, asOf);
        if (await RateCheck.MayMissAsync(db, period.From < asOf ? period.From : asOf, cancellationToken))
        {
            await flows.RequireRatesAsync(projects, context.Viewer, cancellationToken);
            await stock.RequireRatesAsync(projects, context.Viewer, cancellationToken);
        }

        // Counting by sector and tag costs a third more a row: only where the parts are shown.
        var split = await Of(TotalsSplits.Kinds).Split().ToListAsync(cancellationToken);
        var whole = await Of([.. Enum.GetValues<FlowKind>().Except(TotalsSplits.Kinds)]).Grouped().ToListAsync(cancellationToken);
        var byKind = whole.Concat(split.Select(s => s.Group)).ToLookup(g => (FlowKind)g.Kind);
        var byStage = (await stock.Reaching(request.Threshold).Grouped().ToListAsync(cancellationToken)).ToLookup(g => (ProjectStage)g.Kind);
        var splits = TotalsSplits.Of(split);
        return new TotalsDto
        {
            Period = period,
            AsOf = asOf,
            Flows = Enum.GetValues<FlowKind>().ToDictionary(k => k, k => Figure.Of(byKind[k])),
            Stocks = StockStages.All.ToDictionary(s => s.Key, s => Figure.Of(s.Value.SelectMany(stage => byStage[stage]))),
            Major = await KeyLists.ReadAsync(db, projects, period.To.Year, asOf, cancellationToken),
            Sectors = splits.Sectors,
            Tags = splits.Tags,
            Rates = await RatesOfRecord.ReadAsync(db, [period.From.Year, period.To.Year, asOf.Year], cancellationToken),
        };

        IQueryable<CountedRow> Of(IReadOnlyList<FlowKind> kinds) => Counting.Counting.Flows(db, projects, kinds, period.From, period.To).Reaching(request.Threshold);
    }
}
