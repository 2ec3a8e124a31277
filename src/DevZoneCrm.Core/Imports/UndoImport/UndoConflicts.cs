using System.Globalization;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.UndoImport;

/// <summary>Looks for everything that stands in the way of taking an import back.</summary>
internal sealed class UndoConflicts(IAppDbContext db, IReferences references, Viewer viewer)
{
    private const int MostShown = 200;

    // These came with the project and go with it; a change of theirs shows in its version.
    private static readonly Type[] Parts = [typeof(ProjectInvestor), typeof(StageEvent), typeof(StatusPeriod), typeof(SupersededInvestment), typeof(KeyListEntry)];

    private readonly List<UndoConflict> shown = [];

    public IReadOnlyList<UndoConflict> Shown => shown;

    public int Count { get; private set; }

    public async Task<UndoConflicts> FindAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var changes = db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Project);
        var visible = db.Projects.VisibleTo(viewer);
        var changeable = db.Projects.ChangeableBy(viewer);

        // Whoever may not change a project may not take its import back either; of one that cannot be seen, nothing is told but that there is one.
        var closed = await changes.Where(c => db.Projects.Any(p => p.Id == c.EntityId) && !changeable.Any(p => p.Id == c.EntityId))
            .Select(c => new { c.Row, c.Key, c.EntityId, Seen = visible.Any(p => p.Id == c.EntityId) }).ToListAsync(cancellationToken);
        closed.ForEach(c => Add(c.Row, c.Seen ? c.Key : string.Empty, c.Seen ? c.EntityId : null, "Import.Undo.NotYours"));

        var gone = await changes.Where(c => !db.Projects.Any(p => p.Id == c.EntityId)).Select(c => new { c.Row, c.Key }).ToListAsync(cancellationToken);
        gone.ForEach(c => Add(c.Row, c.Key, null, "Import.Undo.Gone"));

        var changed = await changes.Where(c => changeable.Any(p => p.Id == c.EntityId && p.Version != c.VersionAfter)).OrderBy(c => c.Row)
            .Select(c => new { c.Row, c.Key, c.EntityId }).ToListAsync(cancellationToken);
        foreach (var change in changed)
        {
            var last = shown.Count < MostShown ? await LastAsync(change.EntityId, cancellationToken) : null;
            Add(change.Row, change.Key, change.EntityId, "Import.Undo.Changed", last?.Actor ?? string.Empty, last?.On ?? string.Empty);
        }

        var made = await changes.Where(c => c.Action == ImportAction.Created).Select(c => new { c.Row, c.Key, c.EntityId }).ToListAsync(cancellationToken);
        var used = await references.ReferencedAsync<Project>([.. made.Select(m => m.EntityId)], Parts, cancellationToken);
        made.Where(m => used.Contains(m.EntityId)).ToList().ForEach(m => Add(m.Row, m.Key, m.EntityId, "Import.Undo.InUse"));
        await FindRatesAsync(batchId, cancellationToken);
        await FindTargetsAsync(batchId, cancellationToken);
        await FindActivitiesAsync(batchId, cancellationToken);
        return this;
    }

    // Changed since, or something was hung on it: a photo, a stop of the trip it is.
    private async Task FindActivitiesAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var imported = db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Activity);
        var changed = await imported.Where(c => !db.Activities.Any(a => a.Id == c.EntityId && a.Version == c.VersionAfter)
                || (c.Action == ImportAction.Created && (db.ActivityPhotos.Any(f => f.ActivityId == c.EntityId)
                    || db.Activities.Any(a => a.PartOfId == c.EntityId && !imported.Any(o => o.EntityId == a.Id && o.Action == ImportAction.Created)))))
            .OrderBy(c => c.Row).Select(c => new { c.Row, c.Key }).ToListAsync(cancellationToken);
        changed.ForEach(c => Add(c.Row, c.Key, null, "Import.Undo.ActivityChanged"));
    }

    private async Task FindRatesAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Rate).ToListAsync(cancellationToken);
        if (changes.Count > 0)
        {
            var rates = await db.ExchangeRates.AsNoTracking().ToDictionaryAsync(r => r.Year, r => r.RateE4, cancellationToken);
            changes.Where(c => rates.GetValueOrDefault(ImportedRate.Year(c)) != c.VersionAfter).ToList().ForEach(c => Add(c.Row, c.Key, null, "Import.Undo.RateChanged"));
        }
    }

    private async Task FindTargetsAsync(Guid batchId, CancellationToken cancellationToken)
    {
        var changed = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batchId && c.Thing == ImportedThing.Target && !db.Targets.Any(t => t.Id == c.EntityId && t.ValueE2 == c.VersionAfter))
            .OrderBy(c => c.Row).Select(c => new { c.Row, c.Key }).ToListAsync(cancellationToken);
        changed.ForEach(c => Add(c.Row, c.Key, null, "Import.Undo.TargetChanged"));
    }

    private async Task<(string Actor, string On)?> LastAsync(Guid id, CancellationToken cancellationToken)
    {
        var key = id.ToString();
        var last = await db.AuditEntries.AsNoTracking().Where(a => a.EntityId == key).OrderByDescending(a => a.Sequence).Select(a => new { a.Actor, a.At }).FirstOrDefaultAsync(cancellationToken);
        return last is null ? null : (last.Actor, ZoneCalendar.InZone(last.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    private void Add(int row, string key, Guid? projectId, string code, params object[] arguments)
    {
        Count++;
        if (shown.Count < MostShown)
        {
            shown.Add(new UndoConflict(row, key, projectId, ErrorTexts.Of(code, arguments)));
        }
    }
}
