using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>The rules in force: the zone's own where it wrote one, else the shipped ones.</summary>
public static class ClaimRules
{
    public static async Task<ClaimRule> ClaimRuleAsync(this IAppDbContext db, Milestone milestone, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.ClaimRules.AsNoTracking().SingleOrDefaultAsync(r => r.Milestone == milestone, cancellationToken) ?? ShippedClaimRules.For(milestone);
    }

    public static async Task<IReadOnlyList<ClaimRule>> ClaimRulesAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var own = await db.ClaimRules.AsNoTracking().ToListAsync(cancellationToken);
        return [.. ((MilestoneSet)~0).Members().Select(m => own.Find(r => r.Milestone == m) ?? ShippedClaimRules.For(m))];
    }
}
