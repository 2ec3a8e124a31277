using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Imports.Restoring;
using DevZoneCrm.Core.Race;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.UndoImport;

public sealed class UndoImportHandler(IAppDbContext db, IReferences references, IViewerContext context, ZoneCalendar calendar, IRaceLedger race) : IRequestHandler<UndoImportCommand, UndoImportDto>
{
    private const int BatchSize = 500;

    public async Task<UndoImportDto> Handle(UndoImportCommand request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var transaction = await db.BeginAsync(cancellationToken);
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId, cancellationToken) ?? throw new NotFoundException(nameof(ImportBatch));
        batch.Undo(calendar.Now.ToUniversalTime(), context.Viewer.UserId, context.Viewer.Name);
        var conflicts = await new UndoConflicts(db, references, context.Viewer).FindAsync(batch.Id, cancellationToken);
        if (conflicts.Count > 0)
        {
            return new UndoImportDto(0, 0, [], conflicts.Shown, conflicts.Count);
        }

        await db.SaveChangesAsync(cancellationToken);
        await race.ForgetImportAsync(batch.Id, cancellationToken);
        var (removed, restored) = await RestoreProjectsAsync(batch.Id, cancellationToken);
        await new RateRestorer(db).RestoreAsync(batch.Id, cancellationToken);
        await new TargetRestorer(db).RestoreAsync(batch.Id, cancellationToken);
        var activities = new ActivityRestorer(db);
        await activities.RestoreAsync(batch.Id, cancellationToken);
        (removed, restored) = (removed + activities.Removed, restored + activities.Restored);
        var kept = await RemoveMadeAsync(batch.Id, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return new UndoImportDto(removed, restored, kept, [], 0);
    }

    private async Task<(int Removed, int Restored)> RestoreProjectsAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var restorer = new ProjectRestorer(db);
        for (var after = 0; ;)
        {
            var from = after;
            var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Project && c.Ordinal > from)
                .OrderBy(c => c.Ordinal).Take(BatchSize).ToListAsync(cancellationToken);
            if (changes.Count == 0)
            {
                return (restorer.Removed, restorer.Restored);
            }

            await restorer.RestoreAsync(changes, cancellationToken);
            after = changes[^1].Ordinal;
        }
    }

    // Posts before people and units: they point at both.
    private async Task<List<string>> RemoveMadeAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var made = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing != ImportedThing.Project && c.Thing != ImportedThing.Rate && c.Thing != ImportedThing.Activity).ToListAsync(cancellationToken);
        var kept = new List<string>();
        await RemoveAsync(db.Posts, Of(ImportedThing.Post), kept, cancellationToken);
        await RemoveAsync(db.People, Of(ImportedThing.Person), kept, cancellationToken);
        await RemoveAsync(db.Units, Of(ImportedThing.Unit), kept, cancellationToken);
        await RemoveAsync(db.Chains, Of(ImportedThing.Chain), kept, cancellationToken);
        return [.. kept.Distinct(StringComparer.Ordinal)];

        List<ImportChange> Of(ImportedThing thing) => [.. made.Where(c => c.Thing == thing)];
    }

    // What somebody has changed since is somebody's: it stays, like what something else uses.
    private async Task RemoveAsync<T>(DbSet<T> set, List<ImportChange> made, List<string> kept, CancellationToken cancellationToken)
        where T : AggregateRoot
    {
        var ids = made.Select(m => m.EntityId).ToList();
        var used = await references.ReferencedAsync<T>(ids, [], cancellationToken);
        foreach (var chunk in ids.Chunk(BatchSize))
        {
            var free = await set.Where(e => EF.Parameter(chunk).Contains(e.Id) && e.Version == 1).ToListAsync(cancellationToken);
            set.RemoveRange(free.Where(e => !used.Contains(e.Id)));
            kept.AddRange(made.Where(m => chunk.Contains(m.EntityId) && (used.Contains(m.EntityId) || free.TrueForAll(e => e.Id != m.EntityId))).Select(m => m.Key));
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }
}
