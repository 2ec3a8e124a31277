using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetTotals;

public sealed class GetTotalsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetTotalsQuery, TotalsDto>
{
    private static readonly FlowKind[] Others = [.. FlowKinds.All.Except(TotalsSplits.Kinds)];

    public async Task<TotalsDto> Handle(GetTotalsQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var (today, viewer) = (calendar.Today, context.Viewer);
        var asOf = request.AsOf ?? (period.To > today ? today : period.To);
        var ids = await db.FilterIdsAsync(request.Filter, cancellationToken);
        var projects = await db.ProjectsForAsync(viewer, request.Filter, cancellationToken);
        List<ClosedMonth> closed = request.Frozen ? await db.ClosedMonthsAsync(cancellationToken, period.From, period.To) : [];
        var rows = new PeriodRows(db, projects, viewer, ids, period.From, period.To, closed, request.Basis);
        var part = request.Frozen ? await FrozenParts.ReadAsync(db, viewer, closed, new LineFilter(period.From, period.To, request.Threshold, ids), request.Basis, cancellationToken) : null;
        var stages = part is null ? StockStages.All : StockStages.Under(part.Rule);
        var stock = await StockAsync(request, projects, ids, [.. stages.Values.SelectMany(s => s).Distinct()], period, asOf, cancellationToken);
        if (await RateCheck.MayMissAsync(db, period.From < asOf ? period.From : asOf, cancellationToken))
        {
            foreach (var counted in new[] { rows.Live(FlowKinds.All), stock.IsKept ? null : stock.Rows }.OfType<IQueryable<CountedRow>>())
            {
                await counted.RequireRatesAsync(projects, viewer, cancellationToken);
            }
        }

        // Counting by sector and tag costs a third more a row: only where the parts are shown.
        var split = await rows.SplitAsync(TotalsSplits.Kinds, request.Threshold, cancellationToken);
        var whole = await rows.GroupedAsync(Others, request.Threshold, cancellationToken);
        var byKind = whole.Concat(split.Select(s => s.Group)).ToLookup(g => FlowKinds.Of(g.Kind));
        var byStage = (await stock.Rows.Reaching(request.Threshold).Grouped().ToListAsync(cancellationToken)).ToLookup(g => (ProjectStage)g.Kind);
        var splits = TotalsSplits.Of(split);
        return new TotalsDto
        {
            Period = period,
            AsOf = asOf,
            Flows = FlowKinds.All.ToDictionary(k => k, k => Figure.Of(byKind[k])),
            Stocks = stages.ToDictionary(s => s.Key, s => Figure.Of(s.Value.SelectMany(stage => byStage[stage]))),
            Major = stock.Major ?? await KeyLists.ReadAsync(db, projects, period.To.Year, asOf, cancellationToken),
            Sectors = splits.Sectors,
            Tags = splits.Tags,
            Rates = await RatesOfRecord.ReadAsync(db, [period.From.Year, period.To.Year, asOf.Year], cancellationToken),
            Basis = request.Basis,
            Frozen = part,
        };
    }

    // A closed month's last day is kept line by line, with its key lists; every other day is counted from the record.
    private async Task<(IQueryable<CountedRow> Rows, bool IsKept, IReadOnlyDictionary<KeyListLevel, KeyListFigure>? Major)> StockAsync(
        GetTotalsQuery request, IQueryable<Project> projects, FilterIds ids, IReadOnlyList<ProjectStage> stages, Period period, DateOnly asOf, CancellationToken cancellationToken)
    {
        var month = request.Frozen && asOf.AddDays(1).Day == 1 ? (await db.ClosedMonthsAsync(cancellationToken, asOf, asOf)).FirstOrDefault() : null;
        if (month is null)
        {
            return (Counting.Counting.Stock(db, projects, stages, asOf), false, null);
        }

        var (key, numbers) = (month.Key, stages.Select(s => (int)s).ToArray());
        var kept = db.FrozenStocks.AsNoTracking().Where(s => s.CloseKey == key).SeenBy(db, context.Viewer).Of(db, ids);
        var major = period.To.Year == asOf.Year ? await KeyLists.ReadAsync(kept, cancellationToken) : null;
        return (Counting.Counting.Stock(kept.Where(s => numbers.Contains(s.Kind)), month.RateE4, asOf), true, major);
    }
}
