using System.Text.Json;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Imports.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.Restoring;

/// <summary>Puts activities back to what they were before an import, some hundred at a time, from the last line to the first: stops go before their trip.</summary>
internal sealed class ActivityRestorer(IAppDbContext db)
{
    private const int BatchSize = 500;

    public int Removed { get; private set; }

    public int Restored { get; private set; }

    public async Task RestoreAsync(Guid batchId, CancellationToken cancellationToken)
    {
        for (var before = int.MaxValue; ;)
        {
            var until = before;
            var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Activity && c.Ordinal < until)
                .OrderByDescending(c => c.Ordinal).Take(BatchSize).ToListAsync(cancellationToken);
            if (changes.Count == 0)
            {
                return;
            }

            await RestoreAsync(changes, cancellationToken);
            before = changes[^1].Ordinal;
        }
    }

    private async Task RestoreAsync(List<ImportChange> changes, CancellationToken cancellationToken)
    {
        var ids = changes.ConvertAll(c => c.EntityId);
        var activities = await db.Activities.Include(a => a.People).Where(a => EF.Parameter(ids).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var change in changes.Where(c => activities.ContainsKey(c.EntityId)))
        {
            if (change.Before is { } json)
            {
                activities[change.EntityId].Restore(JsonSerializer.Deserialize<ActivityMemento>(json)!);
                Restored++;
            }
            else
            {
                db.Activities.Remove(activities[change.EntityId]);
                Removed++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }
}
