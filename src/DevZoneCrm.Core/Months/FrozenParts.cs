using System.Text.Json;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>Says of a period which months are closed, under which rules, and what was corrected since.</summary>
public static class FrozenParts
{
    public static async Task<FrozenPart> ReadAsync(
        IAppDbContext db, Viewer viewer, IReadOnlyList<ClosedMonth> closed, LineFilter filter, CountingBasis basis, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(closed);
        ArgumentNullException.ThrowIfNull(filter);
        var mine = (await db.CorrectionsAsync(viewer, closed, cancellationToken)).Select(c => c.Correction).ToList();
        var (versions, codes) = (await db.CountingRulesAsync(cancellationToken), closed.Select(c => c.Code).ToHashSet(StringComparer.Ordinal));
        var months = Months(filter.From, filter.To).ToList();
        var rules = months.Select(m => closed.FirstOrDefault(c => c.FirstOn == m)?.Rule() ?? versions.InForceOn(Earlier(m.AddMonths(1).AddDays(-1), filter.To)));
        return new FrozenPart(
            [.. closed.Select(c => c.Code)],
            [.. months.Select(MonthClose.CodeOf).Where(code => !codes.Contains(code))],
            FlowKinds.All.ToDictionary(k => k, k => CorrectionFigure.Of(mine, FlowKinds.Number(k, basis), filter)),
            [.. rules.Reverse().DistinctBy(r => r.Number).Reverse()]);
    }

    /// <summary>The rule the month was closed under.</summary>
    public static RuleContent Rule(this ClosedMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return month.RuleJson is null ? RuleContent.Shipped : JsonSerializer.Deserialize<RuleContent>(month.RuleJson)!;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static IEnumerable<DateOnly> Months(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
