using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>The versions of 口径: the shipped one, then the zone's own.</summary>
public static class CountingRules
{
    /// <summary>In the order in which they were written.</summary>
    public static async Task<IReadOnlyList<RuleContent>> CountingRulesAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return [RuleContent.Shipped, .. (await db.CountingRules.AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancellationToken)).Select(r => r.Content)];
    }

    /// <summary>Of those valid by the day the one that began last; of two that begin on one day the later version.</summary>
    public static RuleContent InForceOn(this IEnumerable<RuleContent> rules, DateOnly day) =>
        rules.Where(r => r.ValidFrom <= day).OrderBy(r => r.ValidFrom).ThenBy(r => r.Number).LastOrDefault() ?? RuleContent.Shipped;

    public static async Task<RuleContent> RuleOnAsync(this IAppDbContext db, DateOnly day, CancellationToken cancellationToken) =>
        (await db.CountingRulesAsync(cancellationToken)).InForceOn(day);
}
