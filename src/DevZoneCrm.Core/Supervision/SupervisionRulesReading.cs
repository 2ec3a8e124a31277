using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>督办规则 in force; the shipped ones where the zone has set nothing.</summary>
public static class SupervisionRulesReading
{
    public static async Task<SupervisionTerms> SupervisionTermsAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return (await db.SupervisionRules.AsNoTracking().OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken))?.Terms ?? new SupervisionTerms();
    }
}
