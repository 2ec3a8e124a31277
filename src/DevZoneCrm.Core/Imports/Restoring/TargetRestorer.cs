using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Imports.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.Restoring;

/// <summary>Puts targets back to what they were before an import.</summary>
internal sealed class TargetRestorer(IAppDbContext db)
{
    private const decimal Scale = 100;

    public async Task RestoreAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Target).ToListAsync(cancellationToken);
        if (changes.Count == 0)
        {
            return;
        }

        var touched = db.ImportChanges.Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Target).Select(c => c.EntityId);
        var targets = await db.Targets.Where(t => touched.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellationToken);
        foreach (var change in changes)
        {
            var target = targets[change.EntityId];
            if (change.VersionBefore == ImportedTarget.None)
            {
                db.Targets.Remove(target);
            }
            else
            {
                target.Change(change.VersionBefore / Scale);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }
}
