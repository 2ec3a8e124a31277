using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>The lines a month keeps, read for a list or a file: exactly those its figures count.</summary>
internal static class MonthLines
{
    private const decimal MicroYuanPerWan = 10_000m * Buckets.MicroPerYuan;
    private const decimal RateScale = 10_000m;

    /// <summary>By day, then code.</summary>
    public static IQueryable<FrozenFlow> Of(IAppDbContext db, Viewer viewer, ClosedMonth month, IReadOnlyList<FlowKind> kinds)
    {
        var (key, rule) = (month.Key, month.Rule());
        var kept = db.FrozenFlows.AsNoTracking().Where(f => f.CloseKey == key).SeenBy(db, viewer);
        var counted = Counting.Flows(kept, kinds, month.FirstOn, month.LastOn, rule.Basis).Reaching(MonthFigures.ThresholdOf(rule));
        return kept.Join(counted, f => new { f.ProjectId, f.Kind, f.On }, r => new { r.ProjectId, r.Kind, r.On }, (f, r) => f);
    }

    public static async Task<IReadOnlyList<MonthLineDto>> NamedAsync(IAppDbContext db, Viewer viewer, IReadOnlyList<FrozenFlow> lines, CancellationToken cancellationToken)
    {
        var names = await LineNames.ReadAsync(db, viewer, lines.Select(l => l.ProjectId), cancellationToken);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.ShortName, cancellationToken);
        return [.. lines.Select(l => new MonthLineDto(
            l.ProjectId, l.Code, names.Of(l.ProjectId, l.Name), names.IsThere(l.ProjectId), units.GetValueOrDefault(l.UnitId, string.Empty), FlowKinds.Of(l.Kind), l.On,
            new Money(l.Amount, l.Currency), l.RateE4 / RateScale, Buckets.MicroYuan(l.Currency, l.Amount, l.RateE4) / MicroYuanPerWan))];
    }
}
