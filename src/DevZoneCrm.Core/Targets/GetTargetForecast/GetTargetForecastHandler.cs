using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetTargetForecast;

public sealed class GetTargetForecastHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetTargetForecastQuery, TargetForecastDto>
{
    private const int YearsBack = 2;

    public async Task<TargetForecastDto> Handle(GetTargetForecastQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        DateOnly[] days = [.. Enumerable.Range(1, YearsBack).Select(back => today.AddYears(-back))];
        var codes = await db.Targets.Where(t => t.Year == today.Year).Select(t => t.MetricCode).Distinct().ToListAsync(cancellationToken);
        var projects = db.Projects.AsNoTracking().VisibleTo(context.Viewer);
        var forecasts = new List<MetricForecastDto>();
        // Thresholds that are edges of buckets are read together; one with a lane in dollars needs its own reading.
        foreach (var group in codes.Select(TargetMetric.Of).Where(m => m.Kind == MetricKind.Count).GroupBy(ReadingOf))
        {
            var reading = await PipelineReading.ReadAsync(db, projects, [.. group.Select(m => m.Flow!.Value).Distinct()], group.Key, today, days, cancellationToken);
            forecasts.AddRange(group.Select(m => reading.Forecast(m)));
        }

        return new TargetForecastDto(today, days, forecasts);
    }

    private static Threshold ReadingOf(TargetMetric metric) => PipelineReading.IsEdge(metric) ? Threshold.None : metric.Threshold;
}
