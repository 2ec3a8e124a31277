using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.GetTargetForecast;

/// <summary>The board of today, and what became of the boards of earlier years, added up by the database.</summary>
internal sealed class PipelineReading
{
    private const int WanPerYi = 10_000;

    private readonly List<(Guid Unit, bool IsHome, int Stage, int Bucket, int Count)> now = [];
    private readonly List<(int Stage, int Bucket, int Count)> before = [];
    private readonly List<(FlowKind Flow, int Stage, int Bucket, int Count)> reached = [];

    private PipelineReading()
    {
    }

    /// <summary>The threshold is told by the buckets that counted rows carry.</summary>
    public static bool IsEdge(TargetMetric metric) => metric.MinUsdWan is null && (metric.MinWan is not { } wan || (wan % WanPerYi == 0 && Figure.Edges.Contains((int)(wan / WanPerYi))));

    public static async Task<PipelineReading> ReadAsync(
        IAppDbContext db, IQueryable<Project> projects, IReadOnlyList<FlowKind> flows, Threshold threshold, DateOnly today, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var reading = new PipelineReading();
        var rows = Counting.Stock(db, projects, today).Reaching(threshold);
        var home = await rows.GroupBy(r => new { r.UnitId, r.Kind, r.Bucket }).Select(g => new { g.Key.UnitId, g.Key.Kind, g.Key.Bucket, Count = g.Count() }).ToListAsync(cancellationToken);
        reading.now.AddRange(home.Select(h => (h.UnitId, true, h.Kind, h.Bucket, h.Count)));
        if (await db.ProjectShares.AnyAsync(cancellationToken))
        {
            var others = await rows.Join(db.ProjectShares, r => r.ProjectId, s => s.ProjectId, (r, s) => new { Part = s.UnitId, Home = r.UnitId, r.Kind, r.Bucket })
                .GroupBy(x => new { x.Part, x.Home, x.Kind, x.Bucket }).Select(g => new { g.Key.Part, g.Key.Home, g.Key.Kind, g.Key.Bucket, Count = g.Count() }).ToListAsync(cancellationToken);
            reading.now.AddRange(others.Where(o => o.Part != o.Home).Select(o => (o.Part, false, o.Kind, o.Bucket, o.Count)));
        }

        foreach (var day in days)
        {
            var then = Counting.Stock(db, projects, day).Reaching(threshold);
            var stood = await then.GroupBy(r => new { r.Kind, r.Bucket }).Select(g => new { g.Key.Kind, g.Key.Bucket, Count = g.Count() }).ToListAsync(cancellationToken);
            reading.before.AddRange(stood.Select(s => (s.Kind, s.Bucket, s.Count)));
            // The whole year's flows, so that what counted earlier in that year is not taken for a second one.
            var later = Counting.Flows(db, projects, flows, new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)).Where(f => f.On > day);
            var came = await then.Join(later, r => r.ProjectId, f => f.ProjectId, (r, f) => new { Flow = f.Kind, r.Kind, r.Bucket })
                .GroupBy(x => new { x.Flow, x.Kind, x.Bucket }).Select(g => new { g.Key.Flow, g.Key.Kind, g.Key.Bucket, Count = g.Count() }).ToListAsync(cancellationToken);
            reading.reached.AddRange(came.Select(c => (FlowKinds.Of(c.Flow), c.Kind, c.Bucket, c.Count)));
        }

        return reading;
    }

    public MetricForecastDto Forecast(TargetMetric metric)
    {
        var least = IsEdge(metric) && metric.MinWan is { } wan ? Figure.Edges.ToList().IndexOf((int)(wan / WanPerYi)) : 0;
        var stood = before.Where(b => b.Bucket >= least).ToLookup(b => b.Stage, b => b.Count);
        var came = reached.Where(r => r.Flow == metric.Flow && r.Bucket >= least).ToLookup(r => r.Stage, r => r.Count);
        var open = now.Where(n => n.Bucket >= least).ToList();
        var stages = BoardHeads.Stages.Select(s => new StageForecastDto(s, open.Where(n => n.IsHome && n.Stage == (int)s).Sum(n => n.Count), stood[(int)s].Sum(), came[(int)s].Sum()))
            .Where(s => s.Now > 0 && s.Reached > 0).ToList();
        var units = open.GroupBy(n => n.Unit).ToDictionary(u => u.Key, u => Expected(stages, s => u.Where(n => n.Stage == (int)s).Sum(n => n.Count)));
        return new MetricForecastDto(metric.Code, Expected(stages, s => stages.Find(x => x.Stage == s)!.Now), units, stages);
    }

    private static int Expected(IEnumerable<StageForecastDto> stages, Func<ProjectStage, int> open) =>
        (int)stages.Aggregate(Fraction.Zero, (sum, s) => sum + new Fraction((long)open(s.Stage) * s.Reached, s.Before)).Rounded(0);
}
