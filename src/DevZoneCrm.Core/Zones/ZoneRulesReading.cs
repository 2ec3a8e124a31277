using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Zones;

/// <summary>The zone's rules in force; the shipped ones where it has chosen nothing.</summary>
public static class ZoneRulesReading
{
    public static async Task<ZoneRules> RulesAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.ZoneRules.AsNoTracking().OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken) ?? new ZoneRules();
    }

    /// <summary>Loads the row to be changed, in the version the caller saw, or makes the first one.</summary>
    public static async Task<ZoneRules> LoadRulesAsync(this IAppDbContext db, long version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.ZoneRules.OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken) is { } rules)
        {
            db.ExpectVersion(rules, version);
            return rules;
        }

        var first = new ZoneRules();
        db.ZoneRules.Add(first);
        return first;
    }
}
