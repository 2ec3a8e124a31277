using System.Text.Json;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>Keeps what it takes to undo an import, beside the import and in the same transaction.</summary>
internal sealed class ImportRecorder
{
    private readonly IAppDbContext db;
    private readonly List<(Project Project, int Row, ProjectMemento? Before, long Version)> pending = [];
    private int ordinal;

    private ImportRecorder(IAppDbContext db, Guid batchId) => (this.db, BatchId) = (db, batchId);

    public Guid BatchId { get; }

    public static ImportRecorder Start(IAppDbContext db, Viewer viewer, string? fileName, bool createMissing, DateTimeOffset now)
    {
        var batch = ImportBatch.Start(ImportKind.Projects, fileName, createMissing, now, viewer.UserId, viewer.Name);
        db.ImportBatches.Add(batch);
        return new ImportRecorder(db, batch.Id);
    }

    public void Created(Project project, int row) => pending.Add((project, row, null, 0));

    public void Updated(Project project, int row, ProjectMemento before) => pending.Add((project, row, before, project.Version));

    /// <summary>Saves what is pending: first the projects, whose versions are known only then, beside them what was made on the way.</summary>
    public async Task SaveAsync(IEnumerable<MadeOnTheWay> made, CancellationToken cancellationToken)
    {
        foreach (var thing in made)
        {
            Add(thing.Thing, ImportAction.Created, thing.Id, thing.Name, 0, (0, 1), null);
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var (project, row, before, version) in pending)
        {
            // Only what the import itself added is loaded of the history.
            var json = before is null ? null : JsonSerializer.Serialize(before with { EventsAdded = [.. project.StageEvents.Select(e => e.Id)] });
            Add(ImportedThing.Project, before is null ? ImportAction.Created : ImportAction.Updated, project.Id, project.Code, row, (version, project.Version), json);
        }

        pending.Clear();
        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }

    public async Task CompleteAsync(ImportOutcome outcome, CancellationToken cancellationToken)
    {
        // A file with a header and no lines has saved nothing so far.
        await db.SaveChangesAsync(cancellationToken);
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == BatchId, cancellationToken);
        batch.Complete(outcome.Rows, outcome.Created, outcome.Updated, outcome.Findings.Warnings.Count);
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Add(ImportedThing thing, ImportAction action, Guid id, string key, int row, (long Before, long After) versions, string? before) =>
        db.ImportChanges.Add(new ImportChange(BatchId, ++ordinal, thing, action, id, key, row, versions.Before, versions.After, before));
}
