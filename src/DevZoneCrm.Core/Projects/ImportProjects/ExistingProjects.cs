using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.ImportProjects;

/// <summary>Loads the projects that a sheet names, with what an import may change, some hundred at a time.</summary>
internal static class ExistingProjects
{
    private const int BatchSize = 500;

    public static async Task<Dictionary<string, Project>> LoadAsync(IAppDbContext db, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Project>(StringComparer.Ordinal);
        foreach (var batch in codes.Chunk(BatchSize))
        {
            var projects = await db.Projects
                .Include(p => p.Investors)
                .Include(p => p.KeyLists)
                .Include(p => p.StatusPeriods)
                .Where(p => batch.Contains(p.Code))
                .ToListAsync(cancellationToken);
            projects.ForEach(p => found[p.Code] = p);
        }

        return found;
    }

    /// <summary>Codes of projects that the viewer may not change, or not even know of.</summary>
    public static async Task<HashSet<string>> ClosedAsync(IAppDbContext db, Viewer viewer, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var closed = codes.ToHashSet(StringComparer.Ordinal);
        foreach (var batch in codes.Chunk(BatchSize))
        {
            closed.ExceptWith(await db.Projects.ChangeableBy(viewer).Where(p => batch.Contains(p.Code)).Select(p => p.Code).ToListAsync(cancellationToken));
        }

        return closed;
    }
}
