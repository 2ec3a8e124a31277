using System.Globalization;
using System.Text.Json;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Importing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.ImportActivities;

/// <summary>Keeps what it takes to undo an import of activities, in the same transaction.</summary>
internal sealed class ActivityImportRecorder
{
    private readonly IAppDbContext db;
    private readonly List<(Activity Activity, int Row, ActivityMemento? Before, long Version)> pending = [];
    private int ordinal;

    private ActivityImportRecorder(IAppDbContext db, Guid batchId) => (this.db, BatchId) = (db, batchId);

    public Guid BatchId { get; }

    public static ActivityImportRecorder Start(IAppDbContext db, Viewer viewer, ImportActivitiesCommand request, DateTimeOffset now)
    {
        var batch = ImportBatch.Start(ImportKind.Activities, request.FileName, request.CreateMissing, now, viewer.UserId, viewer.Name);
        db.ImportBatches.Add(batch);
        return new ActivityImportRecorder(db, batch.Id);
    }

    public void Created(Activity activity, int row)
    {
        db.Activities.Add(activity);
        pending.Add((activity, row, null, 0));
    }

    public void Updated(Activity activity, int row, ActivityMemento before) => pending.Add((activity, row, before, activity.Version));

    /// <summary>Saves what is pending: first the activities, whose versions are known only then, beside them what was made on the way.</summary>
    public async Task SaveAsync(IEnumerable<MadeOnTheWay> made, CancellationToken cancellationToken)
    {
        foreach (var thing in made)
        {
            db.ImportChanges.Add(new ImportChange(BatchId, ++ordinal, thing.Thing, ImportAction.Created, thing.Id, thing.Name, 0, 0, 1, null));
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var (activity, row, before, version) in pending)
        {
            var json = before is null ? null : JsonSerializer.Serialize(before);
            db.ImportChanges.Add(new ImportChange(
                BatchId, ++ordinal, ImportedThing.Activity, before is null ? ImportAction.Created : ImportAction.Updated, activity.Id, KeyOf(activity), row, version, activity.Version, json));
        }

        pending.Clear();
        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
    }

    public async Task CompleteAsync(ImportSummary summary, CancellationToken cancellationToken)
    {
        // A file with a header and no lines has saved nothing so far.
        await db.SaveChangesAsync(cancellationToken);
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == BatchId, cancellationToken);
        batch.Complete(summary.Rows, summary.Created, summary.Updated, summary.Warnings.Count);
        await db.SaveChangesAsync(cancellationToken);
    }

    // What people know it by; no name of a project, which not everybody may read.
    private static string KeyOf(Activity activity) =>
        $"{activity.OccurredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {ErrorTexts.Word(activity.Kind)} {activity.City}".TrimEnd() is { Length: > ImportChange.MaxKeyLength } key
            ? key[..ImportChange.MaxKeyLength]
            : $"{activity.OccurredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {ErrorTexts.Word(activity.Kind)} {activity.City}".TrimEnd();
}
