using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>By which value a row belongs to a group: the one definition, for the sums of the groups and for the rows of one.</summary>
internal static class GroupKeys
{
    public static readonly Expression<Func<ListedProject, ProjectStage>> Stage = r => r.Project.Stage;

    public static readonly Expression<Func<ListedProject, Guid>> Unit = r => r.Project.UnitId;

    public static readonly Expression<Func<ListedProject, Guid?>> Chain = r => r.Project.ChainId;

    public static readonly Expression<Func<ListedProject, Sector?>> Sector = r => r.Project.Sector;

    public static Expression<Func<ListedProject, bool>> Full(Viewer viewer)
    {
        Expression<Func<ListedProject, Project>> project = r => r.Project;
        return ProjectVisibility.InFull(viewer).On(project);
    }

    public static Expression<Func<ListedProject, Guid?>> Owner(Viewer viewer)
    {
        Expression<Func<ListedProject, bool, Guid?>> owner = (r, inFull) => inFull ? r.Project.OwnerPostId : null;
        return owner.With(Full(viewer));
    }

    public static Expression<Func<ListedProject, string?>> Source(Viewer viewer)
    {
        Expression<Func<ListedProject, bool, string?>> source = (r, inFull) => inFull ? r.Project.SourceChannel : null;
        return source.With(Full(viewer));
    }

    /// <summary>The rows of one group. A key that is none has no rows.</summary>
    public static IQueryable<ListedProject> InGroup(this IQueryable<ListedProject> rows, GroupFilter? group, Viewer viewer) => group?.By switch
    {
        null => rows,
        ProjectGrouping.Stage => Enum.TryParse<ProjectStage>(group.Key, out var stage) ? rows.Where(r => r.Project.Stage == stage) : rows.Where(r => false),
        ProjectGrouping.Unit => ToId(group.Key) is { } unit ? rows.Where(r => r.Project.UnitId == unit) : rows.Where(r => false),
        ProjectGrouping.Chain => Of(rows, Chain, ToId(group.Key)),
        ProjectGrouping.Owner => Of(rows, Owner(viewer), ToId(group.Key)),
        ProjectGrouping.Sector => Of(rows, Sector, Enum.TryParse<Sector>(group.Key, out var sector) ? sector : (Sector?)null),
        _ => Of(rows, Source(viewer), group.Key.Length == 0 ? null : group.Key),
    };

    private static IQueryable<ListedProject> Of<TKey>(IQueryable<ListedProject> rows, Expression<Func<ListedProject, TKey>> key, TKey value)
    {
        // A closure, so that the database sees a parameter and not a new statement for each group.
        Expression<Func<TKey>> wanted = () => value;
        return rows.Where(Expression.Lambda<Func<ListedProject, bool>>(Expression.Equal(key.Body, wanted.Body), key.Parameters[0]));
    }

    private static Guid? ToId(string key) => Guid.TryParse(key, out var id) ? id : null;
}
