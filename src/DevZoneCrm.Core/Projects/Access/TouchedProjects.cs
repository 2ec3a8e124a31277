using System.Globalization;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Access;

/// <summary>The projects of a notice, read once for all who heard it, so that each can be told which of them he sees without asking the database.</summary>
internal sealed class TouchedProjects
{
    private readonly Viewer viewer;
    private readonly List<Project> seen;

    private TouchedProjects(Viewer viewer, IEnumerable<Project> touched)
    {
        this.viewer = viewer;
        seen = [.. touched.Where(ProjectVisibility.Seen(viewer).Compile(preferInterpretation: true))];
        Seen = seen.Select(p => p.Id).ToHashSet();
    }

    /// <summary>Those the viewer sees, masked or not.</summary>
    public IReadOnlySet<Guid> Seen { get; }

    /// <summary>
    /// Equal for viewers who see the same of these projects and may do the same with them: same role and language, and the same unit where one of the projects is
    /// its own. None where something is open to the viewer personally.
    /// </summary>
    public object? SameEyes => seen.Exists(new Predicate<Project>(ProjectVisibility.Personally(viewer).Compile(preferInterpretation: true))) ? null
        : (viewer.Kind, viewer.Role, Unit: seen.Exists(p => p.UnitId == viewer.UnitId) ? viewer.UnitId : null, CultureInfo.CurrentUICulture.Name);

    /// <param name="ids">The notice's own list.</param>
    public static async Task<TouchedProjects> ReadAsync(IAppDbContext db, SharedAnswers answers, long version, IReadOnlyList<Guid> ids, Viewer viewer, CancellationToken cancellationToken) => new(
        viewer,
        await answers.GetAsync(
            version, (nameof(TouchedProjects), ids), () => db.Projects.AsNoTracking().Include(p => p.Access).Include(p => p.Shares).Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken), cancellationToken));
}
