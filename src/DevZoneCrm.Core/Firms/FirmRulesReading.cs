using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Firms.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms;

/// <summary>The rules in force; the shipped ones where the zone has chosen nothing.</summary>
public static class FirmRulesReading
{
    public static async Task<FirmRules> FirmRulesAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.FirmRules.AsNoTracking().OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken) ?? new FirmRules();
    }
}
