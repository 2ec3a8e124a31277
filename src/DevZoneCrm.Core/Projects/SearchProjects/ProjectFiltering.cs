using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Core.Search;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The filter as SQL.</summary>
internal static class ProjectFiltering
{
    /// <param name="isCommon">The text is in a good part of all projects: walking the list and looking at each is quicker than collecting all that match.</param>
    public static IQueryable<Project> Matching(this IQueryable<Project> projects, IAppDbContext db, ProjectFilter filter, Viewer viewer, bool isCommon = false)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var found = projects.FoundBy(db, filter.Text, viewer).Select(f => f.Project);
            projects = isCommon ? found : db.Projects.AsNoTracking().Where(p => found.Select(f => f.Id).Contains(p.Id));
        }

        if (filter.UnitIds.Count > 0)
        {
            projects = projects.Where(UnitParts.OfAny(filter.UnitIds));
        }

        if (filter.ChainIds.Count > 0)
        {
            projects = projects.Where(p => filter.ChainIds.Contains(p.ChainId ?? Guid.Empty));
        }

        if (filter.Stages.Count > 0)
        {
            projects = projects.Where(p => filter.Stages.Contains(p.Stage));
        }

        if (filter.Statuses.Count > 0)
        {
            projects = projects.Where(p => filter.Statuses.Contains(p.Status));
        }

        return Facts(filter.Yield is { } leads ? projects.InYield(db, leads, viewer) : projects, filter, viewer);
    }

    private static IQueryable<Project> Facts(IQueryable<Project> projects, ProjectFilter filter, Viewer viewer)
    {
        if (filter.OwnerPostId is { } post)
        {
            // Whose project it is, is not shown of a masked one; so it must not be found by it either.
            projects = projects.Where(ProjectVisibility.InFull(viewer)).Where(p => p.OwnerPostId == post);
        }

        if (filter.KeyList is { } mark)
        {
            var (year, level) = (mark.Year, mark.Level);
            projects = projects.Where(p => p.KeyLists.Any(k => k.Year == year && k.Level == level));
        }

        if (filter.Sector is { } sector)
        {
            projects = projects.Where(p => p.Sector == sector);
        }

        if (filter.Tag is { } tag)
        {
            projects = projects.Where(p => (p.Tags & tag) == tag);
        }

        return filter.Confidentiality is { } grade ? projects.Where(p => p.Confidentiality == grade) : projects;
    }
}
