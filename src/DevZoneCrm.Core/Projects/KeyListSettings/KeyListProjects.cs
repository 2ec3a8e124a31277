using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.KeyListSettings;

internal static class KeyListProjects
{
    /// <exception cref="RuleException">Some of them are not the viewer's to change; then none is.</exception>
    public static async Task<List<Project>> LoadForKeyListAsync(this IAppDbContext db, IReadOnlyList<Guid> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToList();
        var projects = await db.Projects.ChangeableBy(viewer).Where(p => wanted.Contains(p.Id)).Include(p => p.KeyLists).ToListAsync(cancellationToken);
        return projects.Count == wanted.Count ? projects : throw new RuleException(KeyListErrors.NotAllChangeable, wanted.Count - projects.Count);
    }
}
