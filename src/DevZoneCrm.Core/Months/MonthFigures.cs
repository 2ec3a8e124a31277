using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>The figures of months under their rules, as this viewer may see them.</summary>
public sealed class MonthFigures(IAppDbContext db, Viewer viewer)
{
    private const int YearFactor = 100;

    public static FlowKind Headline(RuleContent rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Signed == SignedMeaning.SignedAndRegistered ? FlowKind.SignedAndRegistered : FlowKind.Signed;
    }

    public static Threshold ThresholdOf(RuleContent rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new Threshold(rule.MinYi, rule.MinUsdWan);
    }

    /// <summary>One flow of several months under one rule; closed ones from what they keep.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, Figure>> ByMonthAsync(
        IReadOnlyCollection<DateOnly> months, IReadOnlyList<ClosedMonth> closed, FlowKind kind, RuleContent rule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(months);
        var (from, to) = (months.Min(), months.Max().AddMonths(1).AddDays(-1));
        var rows = new PeriodRows(db, db.Projects.AsNoTracking().VisibleTo(viewer), viewer, FilterIds.None, from, to, [.. closed.Where(c => c.FirstOn >= from && c.FirstOn <= to)], rule.Basis);
        var found = new Dictionary<int, Figure>();
        foreach (var source in rows.Sources([kind]))
        {
            foreach (var (month, figure) in await source.Reaching(ThresholdOf(rule)).FiguresByAsync(r => (r.On.Year * YearFactor) + r.On.Month, cancellationToken))
            {
                found[month] = figure;
            }
        }

        return months.ToDictionary(m => m, m => found.GetValueOrDefault((m.Year * YearFactor) + m.Month) ?? Figure.Zero);
    }

    /// <summary>All flows of one month.</summary>
    public async Task<IReadOnlyDictionary<FlowKind, Figure>> FlowsAsync(DateOnly first, ClosedMonth? closed, RuleContent rule, CancellationToken cancellationToken)
    {
        var rows = new PeriodRows(
            db, db.Projects.AsNoTracking().VisibleTo(viewer), viewer, FilterIds.None, first, first.AddMonths(1).AddDays(-1), closed is null ? [] : [closed], rule.Basis);
        var groups = (await rows.GroupedAsync(FlowKinds.All, ThresholdOf(rule), cancellationToken)).ToLookup(g => FlowKinds.Of(g.Kind));
        return FlowKinds.All.ToDictionary(k => k, k => Figure.Of(groups[k]));
    }

    /// <summary>The stock of a month's last day.</summary>
    public async Task<IReadOnlyDictionary<StockKind, Figure>> StocksAsync(DateOnly day, ClosedMonth? closed, RuleContent rule, CancellationToken cancellationToken)
    {
        var key = closed?.Key ?? 0;
        var rows = closed is null ? Counting.Stock(db, db.Projects.AsNoTracking().VisibleTo(viewer), day)
            : Counting.Stock(db.FrozenStocks.AsNoTracking().Where(s => s.CloseKey == key).SeenBy(db, viewer), closed.RateE4, day);
        var heads = (await rows.Reaching(ThresholdOf(rule)).Heads().ToListAsync(cancellationToken)).ToLookup(g => g.Kind);
        return StockStages.Under(rule).ToDictionary(s => s.Key, s => Figure.Of(s.Value.SelectMany(stage => heads[(int)stage])));
    }
}
