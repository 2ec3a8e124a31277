using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Access;

/// <summary>The projects of a notice, read once for all who heard it, so that each can be told which of them he sees without asking the database.</summary>
internal static class TouchedProjects
{
    /// <summary>Those the viewer sees, masked or not.</summary>
    /// <param name="ids">The notice's own list.</param>
    public static async Task<HashSet<Guid>> SeenAsync(IAppDbContext db, SharedAnswers answers, long version, IReadOnlyList<Guid> ids, Viewer viewer, CancellationToken cancellationToken)
    {
        var touched = await answers.GetAsync(
            version, (nameof(TouchedProjects), ids), () => db.Projects.AsNoTracking().Include(p => p.Access).Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken), cancellationToken);
        return [.. touched.Where(ProjectVisibility.Seen(viewer).Compile(preferInterpretation: true)).Select(p => p.Id)];
    }
}
