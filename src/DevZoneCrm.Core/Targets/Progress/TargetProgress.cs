using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Targets.Progress;

/// <summary>The targets of a year beside what was reached, over the projects a viewer may see.</summary>
internal sealed class TargetProgress(IAppDbContext db, DutyReading duty, Viewer viewer, DateOnly today)
{
    public async Task<TargetsDto> ReadAsync(int year, CancellationToken cancellationToken)
    {
        var (from, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var asOf = last < today ? last : today;
        var targets = await db.Targets.AsNoTracking().Where(t => t.Year == year).ToListAsync(cancellationToken);
        var metrics = TargetOrder.Sorted(targets.Select(t => t.Metric));
        var projects = db.Projects.AsNoTracking().VisibleTo(viewer);
        await RequireRatesAsync(projects, metrics, from, asOf, cancellationToken);
        var actuals = await new ActualReader(db, duty, projects, from, asOf).ReadAsync(metrics, cancellationToken);
        var named = targets.Where(t => t.UnitId is not null).Select(t => t.UnitId!.Value).ToHashSet();
        var units = (await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(cancellationToken)).Where(u => named.Contains(u.Id) || (u.ValidFrom <= last && (u.ValidTo is null || u.ValidTo >= from)));
        var groups = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var byKey = targets.ToDictionary(t => (t.UnitId, t.MetricCode));
        return new TargetsDto(
            year, asOf, from > asOf ? 0 : Pace.FullMonths(from, asOf), (Pace.Elapsed(year, asOf) * new Fraction(100, 1)).Rounded(2), year == today.Year, viewer.Scope == ProjectScope.AllWithSecret,
            [.. metrics.Select(TargetMetricDto.Of)],
            new TargetRowDto(null, string.Empty, string.Empty, null, Cells(null, from)),
            [.. units.OrderBy(u => u.GroupId is { } g ? groups.GetValueOrDefault(g, string.Empty) : "\uffff", StringComparer.Ordinal).ThenBy(u => u.ValidFrom).ThenBy(u => u.Name, StringComparer.Ordinal).Select(u => Row(u, from))]);

        TargetRowDto Row(OrgUnit unit, DateOnly first)
        {
            var starts = unit.ValidFrom > first ? Pace.FirstFullMonth(unit.ValidFrom) : first;
            return new TargetRowDto(unit.Id, unit.Name, unit.ShortName, starts > first ? starts : null, Cells(unit.Id, starts));
        }

        IReadOnlyList<TargetCellDto> Cells(Guid? unit, DateOnly starts) => [.. metrics.Select(m => TargetCellDto.Of(byKey.GetValueOrDefault((unit, m.Code)), m, actuals[m].Of(unit), starts, asOf))];
    }

    // As every report: a dollar project without a rate is named, not left out in silence.
    private async Task RequireRatesAsync(IQueryable<Project> projects, IReadOnlyList<TargetMetric> metrics, DateOnly from, DateOnly asOf, CancellationToken cancellationToken)
    {
        FlowKind[] flows = [.. metrics.Select(m => m.Kind == MetricKind.LeadingShare ? FlowKind.Signed : m.Flow).OfType<FlowKind>().Distinct()];
        if (flows.Length > 0 && from <= asOf && await RateCheck.MayMissAsync(db, from, cancellationToken))
        {
            await Counting.Flows(db, projects, flows, from, asOf).RequireRatesAsync(projects, viewer, cancellationToken);
        }
    }
}
