using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Persistence.Searching;

/// <summary>Keeps the search texts in step with the projects, in the same commit; and makes those that a database of an earlier version lacks.</summary>
public static class SearchTexts
{
    private const int Batch = 2000;

    /// <summary>Adds or renews the texts of the projects about to be saved.</summary>
    internal static async Task RefreshAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var reinvested = db.ChangeTracker.Entries<ProjectInvestor>().Where(e => e.State is not EntityState.Unchanged).Select(e => e.Entity.ProjectId).ToHashSet();
        var projects = db.ChangeTracker.Entries<Project>().ToList();
        db.SearchTexts.AddRange(projects.Where(e => e.State == EntityState.Added).Select(e => Of(e.Entity)));
        var renewed = projects.Where(e => e.State is EntityState.Modified or EntityState.Unchanged && (IsRenamed(e) || reinvested.Contains(e.Entity.Id))).ToDictionary(e => e.Entity.Id);
        if (renewed.Count == 0)
        {
            return;
        }

        // All in one question: an import changes hundreds at once.
        var ids = renewed.Keys.ToList();
        foreach (var text in await db.SearchTexts.Where(s => EF.Parameter(ids).Contains(s.ProjectId)).ToListAsync(cancellationToken))
        {
            var entry = renewed[text.ProjectId];
            Renew(text, entry.Entity, IsRenamed(entry), reinvested.Contains(text.ProjectId));
        }
    }

    private static bool IsRenamed(EntityEntry<Project> entry) =>
        entry.State == EntityState.Modified && (entry.Property(p => p.Name).IsModified || entry.Property(p => p.CodeName).IsModified || entry.Property(p => p.Code).IsModified);

    /// <summary>Makes what is missing. Does nothing where nothing is.</summary>
    public static async Task FillAsync(AppDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        foreach (var person in await db.People.Where(p => p.SearchText == string.Empty).ToListAsync(cancellationToken))
        {
            person.Rename(person.Name, person.Phone);
            await db.People.Where(p => p.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SearchText, person.SearchText), cancellationToken);
        }

        db.ChangeTracker.Clear();
        while (await MissingAsync(db, cancellationToken) is { Count: > 0 } missing)
        {
            db.SearchTexts.AddRange(missing);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static async Task<List<ProjectSearchText>> MissingAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.Projects.AsNoTracking()
            .Where(p => !db.SearchTexts.Any(s => s.ProjectId == p.Id))
            .OrderBy(p => p.CreatedAt).ThenBy(p => p.Code).Take(Batch)
            .Select(p => new { p.Id, p.Code, p.CodeName, p.Name, Firms = p.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name).ToList() })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r =>
        {
            var text = new ProjectSearchText(r.Id);
            text.Call(r.Code, r.CodeName, r.Name);
            text.InvestedBy(r.Firms);
            return text;
        })];
    }

    private static ProjectSearchText Of(Project project)
    {
        var text = new ProjectSearchText(project.Id);
        text.Call(project.Code, project.CodeName, project.Name);
        text.InvestedBy(project.Investors.Select(i => i.Name));
        return text;
    }

    private static void Renew(ProjectSearchText text, Project project, bool renamed, bool reinvested)
    {
        if (renamed)
        {
            text.Call(project.Code, project.CodeName, project.Name);
        }

        if (reinvested)
        {
            text.InvestedBy(project.Investors.OrderBy(i => i.Ordinal).Select(i => i.Name));
        }
    }
}
