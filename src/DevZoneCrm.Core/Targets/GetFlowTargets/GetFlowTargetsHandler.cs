using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.Progress;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetFlowTargets;

public sealed class GetFlowTargetsHandler(IAppDbContext db, DutyReading duty, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetFlowTargetsQuery, IReadOnlyList<FlowTargetDto>>
{
    private const decimal WanPerYi = 10_000m;

    public async Task<IReadOnlyList<FlowTargetDto>> Handle(GetFlowTargetsQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var (year, today, ids) = (period.To.Year, calendar.Today, await db.FilterIdsAsync(request.Filter, cancellationToken));
        if (ids.ChainId is not null)
        {
            return [];
        }

        var targets = await db.Targets.AsNoTracking().Where(t => t.Year == year && t.UnitId == ids.UnitId && t.ValueE2 > 0).ToListAsync(cancellationToken);
        var fitting = targets.Select(t => (Target: t, t.Metric)).Where(t => t.Metric.Kind == MetricKind.Count && !(t.Metric.MinWan < request.Threshold.MinYi * WanPerYi))
            .GroupBy(t => t.Metric.Flow!.Value)
            // The page's own threshold first; else the next one above, which names itself.
            .Select(g => g.OrderBy(t => t.Metric.Threshold == request.Threshold ? 0 : 1).ThenBy(t => t.Metric.MinWan ?? 0).First()).ToList();
        var asOf = period.To < today ? period.To : today;
        var (from, starts) = (new DateOnly(year, 1, 1), await StartAsync(ids.UnitId, year, cancellationToken));
        var actuals = await new ActualReader(db, duty, db.Projects.AsNoTracking().VisibleTo(context.Viewer), from, asOf).ReadAsync(fitting.Select(t => t.Metric), cancellationToken);
        return [.. fitting.Select(t => new FlowTargetDto(t.Metric.Flow!.Value, year, TargetMetricDto.Of(t.Metric), TargetCellDto.Of(t.Target, t.Metric, actuals[t.Metric].Of(ids.UnitId), starts, asOf)))];
    }

    private async Task<DateOnly> StartAsync(Guid? unit, int year, CancellationToken cancellationToken)
    {
        var first = new DateOnly(year, 1, 1);
        var from = unit is { } id ? await db.Units.Where(u => u.Id == id).Select(u => u.ValidFrom).SingleAsync(cancellationToken) : first;
        return from > first ? Pace.FirstFullMonth(from) : first;
    }
}
