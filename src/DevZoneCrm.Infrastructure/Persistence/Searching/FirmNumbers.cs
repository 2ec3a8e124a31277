using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Persistence.Searching;

/// <summary>Keeps the numbers of firm names in step with the names, in the same commit; and makes those that a database of an earlier version lacks.</summary>
public static class FirmNumbers
{
    private const int Batch = 2000;

    /// <summary>Adds or renews the numbers of the projects whose firms are about to be saved.</summary>
    internal static async Task RefreshAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var touched = Changed(db.ChangeTracker.Entries<ProjectInvestor>(), i => i.ProjectId).Concat(Changed(db.ChangeTracker.Entries<FirmAlias>(), a => a.ProjectId)).ToHashSet();
        if (touched.Count == 0)
        {
            return;
        }

        var fresh = db.ChangeTracker.Entries<Project>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        var known = touched.Except(fresh).ToList();
        if (known.Count > 0)
        {
            await db.FirmNumbers.Where(n => EF.Parameter(known).Contains(n.ProjectId)).LoadAsync(cancellationToken);
            await db.FirmAliases.Where(a => EF.Parameter(known).Contains(a.ProjectId)).LoadAsync(cancellationToken);
        }

        var names = Left(db.ChangeTracker.Entries<ProjectInvestor>()).Select(i => (i.ProjectId, i.NameKey))
            .Concat(Left(db.ChangeTracker.Entries<FirmAlias>()).Select(a => (a.ProjectId, a.NameKey)))
            .Where(n => touched.Contains(n.ProjectId)).ToLookup(n => n.ProjectId, n => n.NameKey);
        var stored = Left(db.ChangeTracker.Entries<FirmNumber>()).Where(n => touched.Contains(n.ProjectId)).ToLookup(n => n.ProjectId);
        foreach (var id in touched)
        {
            var wanted = FirmNumber.Of(names[id]);
            db.FirmNumbers.RemoveRange(stored[id].Where(n => !wanted.Contains(n.Number)));
            db.FirmNumbers.AddRange(wanted.Except(stored[id].Select(n => n.Number)).Select(n => new FirmNumber(n, id)));
        }
    }

    /// <summary>Makes what is missing. Does nothing where nothing is.</summary>
    public static async Task FillAsync(AppDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        Guid? last = null;
        while (await MissingAsync(db, last, cancellationToken) is { Count: > 0 } missing)
        {
            last = missing[^1].Id;
            db.FirmNumbers.AddRange(missing.SelectMany(m => FirmNumber.Of(m.Keys).Select(n => new FirmNumber(n, m.Id))));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static async Task<List<(Guid Id, List<string> Keys)>> MissingAsync(AppDbContext db, Guid? last, CancellationToken cancellationToken)
    {
        var projects = db.Projects.AsNoTracking().Where(p => !db.FirmNumbers.Any(n => n.ProjectId == p.Id));
        var rows = await (last is { } id ? projects.Where(p => p.Id.CompareTo(id) > 0) : projects)
            .OrderBy(p => p.Id).Take(Batch).Select(p => new { p.Id, Keys = p.Investors.Select(i => i.NameKey).ToList() }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => (r.Id, r.Keys));
    }

    private static IEnumerable<Guid> Changed<T>(IEnumerable<EntityEntry<T>> entries, Func<T, Guid> project)
        where T : class => entries.Where(e => e.State is not EntityState.Unchanged).Select(e => project(e.Entity));

    private static IEnumerable<T> Left<T>(IEnumerable<EntityEntry<T>> entries)
        where T : class => entries.Where(e => e.State is not (EntityState.Deleted or EntityState.Detached)).Select(e => e.Entity);
}
