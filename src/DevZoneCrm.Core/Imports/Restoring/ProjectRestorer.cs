using System.Text.Json;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Imports.Restoring;

/// <summary>Puts projects back to what they were before an import, some hundred at a time.</summary>
internal sealed class ProjectRestorer(IAppDbContext db)
{
    public int Removed { get; private set; }

    public int Restored { get; private set; }

    public async Task RestoreAsync(List<ImportChange> changes, CancellationToken cancellationToken)
    {
        var made = changes.Where(c => c.Action == ImportAction.Created).Select(c => c.EntityId).ToList();
        var updated = changes.Where(c => c.Action == ImportAction.Updated).ToDictionary(c => c.EntityId);
        await RemoveAsync(made, cancellationToken);
        var restored = await PutBackAsync(updated, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await LetEarlierFollowAsync(updated, restored, cancellationToken);
        db.Forget();
    }

    // With all their parts, so that the record shows what went.
    private async Task RemoveAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var projects = await db.Projects.Where(p => EF.Parameter(ids).Contains(p.Id))
            .Include(p => p.Investors).Include(p => p.KeyLists).Include(p => p.StatusPeriods).Include(p => p.StageEvents).Include(p => p.SupersededInvestments)
            .ToListAsync(cancellationToken);
        db.Projects.RemoveRange(projects);
        Removed += projects.Count;
    }

    private async Task<List<Project>> PutBackAsync(Dictionary<Guid, ImportChange> changes, CancellationToken cancellationToken)
    {
        var ids = changes.Keys.ToList();
        var projects = await db.Projects.Where(p => EF.Parameter(ids).Contains(p.Id))
            .Include(p => p.Investors).Include(p => p.KeyLists).Include(p => p.StatusPeriods).ToListAsync(cancellationToken);
        var added = new List<Guid>();
        foreach (var project in projects)
        {
            var memento = JsonSerializer.Deserialize<ProjectMemento>(changes[project.Id].Before!)!;
            project.Restore(memento);
            added.AddRange(memento.EventsAdded);
        }

        db.StageEvents.RemoveRange(await db.StageEvents.Where(e => EF.Parameter(added).Contains(e.Id)).ToListAsync(cancellationToken));
        Restored += projects.Count;
        return projects;
    }

    // A project is again as an earlier import left it: that one can be taken back too.
    private async Task LetEarlierFollowAsync(Dictionary<Guid, ImportChange> changes, List<Project> restored, CancellationToken cancellationToken)
    {
        var versions = restored.ToDictionary(p => p.Id, p => p.Version);
        var ids = versions.Keys.ToList();
        var earlier = await db.ImportChanges.Where(c => EF.Parameter(ids).Contains(c.EntityId)).ToListAsync(cancellationToken);
        foreach (var change in earlier.Where(c => c.BatchId != changes[c.EntityId].BatchId && c.VersionAfter == changes[c.EntityId].VersionBefore))
        {
            change.Follow(versions[change.EntityId]);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
