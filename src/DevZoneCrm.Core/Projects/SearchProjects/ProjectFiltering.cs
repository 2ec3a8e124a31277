using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The filter as SQL.</summary>
internal static class ProjectFiltering
{
    private const string Escape = "\\";

    public static IQueryable<Project> Matching(this IQueryable<Project> projects, ProjectFilter filter, Viewer viewer)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            projects = projects.Where(Mentions(filter.Text.Trim(), viewer));
        }

        if (filter.UnitIds.Count > 0)
        {
            projects = projects.Where(p => filter.UnitIds.Contains(p.UnitId));
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

        return Facts(projects, filter);
    }

    private static IQueryable<Project> Facts(IQueryable<Project> projects, ProjectFilter filter)
    {
        if (filter.OwnerPostId is { } post)
        {
            projects = projects.Where(p => p.OwnerPostId == post);
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

    // A masked project answers to its code alone, a 保密 one to its code name too: what a search finds, it tells (domain 7.2).
    private static Expression<Func<Project, bool>> Mentions(string text, Viewer viewer)
    {
        var pattern = $"%{text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal).ToUpperInvariant()}%";
#pragma warning disable CA1304, CA1311 // Becomes SQL's UPPER, which knows no culture.
        Expression<Func<Project, bool, bool>> mentions = (p, inFull) =>
            EF.Functions.Like(p.Code.ToUpper(), pattern, Escape)
            || (inFull && EF.Functions.Like((p.CodeName ?? string.Empty).ToUpper(), pattern, Escape))
            || (inFull && p.Confidentiality != Confidentiality.Secret
                && (EF.Functions.Like(p.Name.ToUpper(), pattern, Escape) || p.Investors.Any(i => EF.Functions.Like(i.Name.ToUpper(), pattern, Escape))));
#pragma warning restore CA1304, CA1311
        return mentions.With(ProjectVisibility.InFull(viewer));
    }
}
