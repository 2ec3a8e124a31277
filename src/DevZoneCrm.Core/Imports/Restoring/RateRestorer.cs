using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Imports.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.Restoring;

/// <summary>Puts rates back to what they were before an import.</summary>
internal sealed class RateRestorer(IAppDbContext db)
{
    public async Task RestoreAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Rate).ToListAsync(cancellationToken);
        if (changes.Count == 0)
        {
            return;
        }

        var rates = await db.ExchangeRates.ToDictionaryAsync(r => r.Year, cancellationToken);
        foreach (var change in changes)
        {
            var rate = rates[ImportedRate.Year(change)];
            if (change.VersionBefore == 0)
            {
                db.ExchangeRates.Remove(rate);
            }
            else
            {
                rate.Change((int)change.VersionBefore);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }
}
