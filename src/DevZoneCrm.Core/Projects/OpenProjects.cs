using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects;

/// <summary>Projects somebody still has to look after: in progress or 搁置. What ended stays with whoever had it.</summary>
public static class OpenProjects
{
    public static IQueryable<Project> WhereOpen(this IQueryable<Project> projects) =>
        projects.Where(p => p.Status == ProjectStatus.Active || p.Status == ProjectStatus.OnHold);
}
