using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>Loads the projects that some lines name, with what an import may change.</summary>
internal static class ExistingProjects
{
    /// <param name="tracked">They are going to be saved.</param>
    public static async Task<Dictionary<string, Project>> LoadAsync(IAppDbContext db, IReadOnlyCollection<string> codes, bool tracked, CancellationToken cancellationToken)
    {
        var projects = tracked ? db.Projects : db.Projects.AsNoTracking();
        return await projects
            .Include(p => p.Investors)
            .Include(p => p.KeyLists)
            .Include(p => p.StatusPeriods)
            .Where(p => EF.Parameter(codes).Contains(p.Code))
            .ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>Codes of projects that the viewer may not change, or not even know of.</summary>
    public static async Task<HashSet<string>> ClosedAsync(IAppDbContext db, Viewer viewer, IReadOnlyCollection<string> codes, CancellationToken cancellationToken)
    {
        var open = await db.Projects.ChangeableBy(viewer).Where(p => EF.Parameter(codes).Contains(p.Code)).Select(p => p.Code).ToListAsync(cancellationToken);
        return [.. codes.Except(open, StringComparer.Ordinal)];
    }
}
