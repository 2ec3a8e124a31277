using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets;

/// <summary>
/// What was reached between two days, for the zone and all units at once: one statement a metric, from the one definition of counting.
/// A project that units share counts for each of them, as in every report by unit, and once for the zone.
/// </summary>
/// <param name="projects">Over which projects: what a viewer sees, or all for the race.</param>
/// <param name="duty">履职, which no project has.</param>
public sealed class ActualReader(IAppDbContext db, DutyReading duty, IQueryable<Project> projects, DateOnly from, DateOnly to)
{
    private bool? hasShares;

    public async Task<IReadOnlyDictionary<TargetMetric, MetricActuals>> ReadAsync(IEnumerable<TargetMetric> metrics, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        var read = new Dictionary<TargetMetric, MetricActuals>();
        foreach (var metric in metrics.Distinct())
        {
            read[metric] = from > to ? Of(metric, [], ActualFigure.Count) : await ReadAsync(metric, cancellationToken);
        }

        return read;
    }

    private Task<MetricActuals> ReadAsync(TargetMetric metric, CancellationToken cancellationToken) => metric.Kind switch
    {
        MetricKind.Count => CountAsync(metric, cancellationToken),
        MetricKind.ForeignCapital => ReceiptsAsync(metric, cancellationToken),
        MetricKind.LeadingShare => LeadingAsync(metric, cancellationToken),
        _ => DutyAsync(metric, cancellationToken),
    };

    private async Task<MetricActuals> CountAsync(TargetMetric metric, CancellationToken cancellationToken)
    {
        var rows = Counting.Flow(db, projects, metric.Flow!.Value, from, to).Reaching(metric.Threshold);
        var home = await rows.GroupBy(r => r.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var others = await HasSharesAsync(cancellationToken)
            ? await rows.Join(db.ProjectShares, r => r.ProjectId, s => s.ProjectId, (r, s) => new { Part = s.UnitId, Home = r.UnitId })
                .GroupBy(x => new { x.Part, x.Home }).Select(g => new { g.Key.Part, g.Key.Home, Count = g.Count() }).ToListAsync(cancellationToken)
            : [];
        return Of(metric, [.. home.Select(h => (h.Key, h.Key, (long)h.Count, 0L)), .. others.Where(o => o.Part != o.Home).Select(o => (o.Part, o.Home, (long)o.Count, 0L))], ActualFigure.Count);
    }

    /// <summary>主导产业占比: of the projects of ≥ 1亿元 newly signed, those whose chain is 主导 by its class of today, by count.</summary>
    private async Task<MetricActuals> LeadingAsync(TargetMetric metric, CancellationToken cancellationToken)
    {
        var rows = Counting.Flow(db, projects, FlowKind.Signed, from, to).Reaching(LeadingBase.Threshold);
        var leading = await db.Chains.Where(c => c.Class == ChainClass.Leading).Select(c => c.Id).ToListAsync(cancellationToken);
        var home = await rows.GroupBy(r => new { r.UnitId, r.ChainId }).Select(g => new { g.Key.UnitId, g.Key.ChainId, Count = g.Count() }).ToListAsync(cancellationToken);
        var others = await HasSharesAsync(cancellationToken)
            ? await rows.Join(db.ProjectShares, r => r.ProjectId, s => s.ProjectId, (r, s) => new { Part = s.UnitId, Home = r.UnitId, r.ChainId })
                .GroupBy(x => new { x.Part, x.Home, x.ChainId }).Select(g => new { g.Key.Part, g.Key.Home, g.Key.ChainId, Count = g.Count() }).ToListAsync(cancellationToken)
            : [];
        return Of(
            metric,
            [.. home.Select(h => (h.UnitId, h.UnitId, (long)h.Count, Leading(h.ChainId, h.Count))), .. others.Where(o => o.Part != o.Home).Select(o => (o.Part, o.Home, (long)o.Count, Leading(o.ChainId, o.Count)))],
            ActualFigure.Count,
            ActualFigure.Share);

        long Leading(Guid? chain, int count) => chain is { } id && leading.Contains(id) ? count : 0;
    }

    private async Task<MetricActuals> ReceiptsAsync(TargetMetric metric, CancellationToken cancellationToken)
    {
        var rows = db.ForeignReceipts.Where(r => r.WithdrawnAt == null && r.ReceivedOn >= from && r.ReceivedOn <= to).Join(projects, r => r.ProjectId, p => p.Id, (r, p) => new { r.ProjectId, p.UnitId, r.UsdCents });
        var home = await rows.GroupBy(r => r.UnitId).Select(g => new { g.Key, Sum = g.Sum(r => r.UsdCents) }).ToListAsync(cancellationToken);
        var others = await HasSharesAsync(cancellationToken)
            ? await rows.Join(db.ProjectShares, r => r.ProjectId, s => s.ProjectId, (r, s) => new { Part = s.UnitId, Home = r.UnitId, r.UsdCents })
                .GroupBy(x => new { x.Part, x.Home }).Select(g => new { g.Key.Part, g.Key.Home, Sum = g.Sum(x => x.UsdCents) }).ToListAsync(cancellationToken)
            : [];
        return Of(metric, [.. home.Select(h => (h.Key, h.Key, h.Sum, 0L)), .. others.Where(o => o.Part != o.Home).Select(o => (o.Part, o.Home, o.Sum, 0L))], ActualFigure.Dollars);
    }

    /// <summary>The mean of the months that are accepted or computed; the zone's is the mean over all units' months.</summary>
    private async Task<MetricActuals> DutyAsync(TargetMetric metric, CancellationToken cancellationToken)
    {
        var figures = await duty.ReadAsync(from, to, cancellationToken);
        return Of(metric, [.. figures.GroupBy(f => f.UnitId).Select(g => (g.Key, g.Key, (long)g.Count(), g.Sum(f => (long)f.ValueE2)))], ActualFigure.Count, (sum, months) => ActualFigure.Mean(sum, months));
    }

    private async Task<bool> HasSharesAsync(CancellationToken cancellationToken) => hasShares ??= await db.ProjectShares.AnyAsync(cancellationToken);

    // Home rows alone make the zone: every project has one home.
    private static MetricActuals Of(TargetMetric metric, IReadOnlyList<(Guid Unit, Guid Home, long Count, long Part)> rows, Func<long, ActualFigure> plain, Func<long, long, ActualFigure>? ratio = null)
    {
        ActualFigure Figure(IEnumerable<(Guid Unit, Guid Home, long Count, long Part)> some)
        {
            var (count, part) = some.Aggregate((Count: 0L, Part: 0L), (sum, r) => (sum.Count + r.Count, sum.Part + r.Part));
            return ratio is null ? plain(count) : ratio(part, count);
        }

        return rows.Count == 0 ? new MetricActuals(metric, ActualFigure.None(metric.Kind), new Dictionary<Guid, ActualFigure>())
            : new MetricActuals(metric, Figure(rows.Where(r => r.Unit == r.Home)), rows.GroupBy(r => r.Unit).ToDictionary(g => g.Key, Figure));
    }

    /// <summary>What 主导产业占比 is a share of.</summary>
    private static readonly TargetMetric LeadingBase = TargetMetric.Count(FlowKind.Signed, 1);
}
