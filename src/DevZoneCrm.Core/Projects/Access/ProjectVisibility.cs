using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Access;

/// <summary>Who sees which project, and how much of it (domain 7.1, 7.2). The only place; every list, total and page goes through it.</summary>
public static class ProjectVisibility
{
    /// <summary>Projects the viewer may see at all, masked ones included. Totals for a user run over exactly these.</summary>
    public static IQueryable<Project> VisibleTo(this IQueryable<Project> projects, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope != ProjectScope.OwnUnitOthersMasked)
        {
            return projects.Where(InFull(viewer));
        }

        // A unit head also sees other units' ordinary projects: name and investor masked, stage and amount open.
        var (user, unit, post) = (viewer.UserId, viewer.UnitId, viewer.PostId);
        return projects.Where(p => p.Confidentiality <= Confidentiality.Internal
            || (p.Confidentiality == Confidentiality.Sensitive && p.UnitId == unit)
            || (post != null && p.OwnerPostId == post)
            || (user != null && (p.CreatedBy == user || p.Access.Any(a => a.UserId == user))));
    }

    /// <summary>Projects shown without a mask.</summary>
    public static Expression<Func<Project, bool>> InFull(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (user, unit, post) = (viewer.UserId, viewer.UnitId, viewer.PostId);
        return viewer.Scope switch
        {
            ProjectScope.AllWithSecret => p => true,
            ProjectScope.All => p => p.Confidentiality != Confidentiality.Secret || p.Access.Any(a => a.UserId == user),
            ProjectScope.AllFromSigned => p => p.Confidentiality == Confidentiality.Public
                || (p.Stage >= ProjectStage.Signed && p.Confidentiality != Confidentiality.Secret)
                || p.Access.Any(a => a.UserId == user),
            ProjectScope.OwnUnitOthersMasked => p => p.Confidentiality == Confidentiality.Public
                || (p.UnitId == unit && p.Confidentiality <= Confidentiality.Sensitive)
                || (post != null && p.OwnerPostId == post) || (user != null && p.CreatedBy == user) || p.Access.Any(a => a.UserId == user),
            ProjectScope.OwnUnit => p => p.Confidentiality == Confidentiality.Public
                || (p.UnitId == unit && p.Confidentiality <= Confidentiality.Internal)
                || (post != null && p.OwnerPostId == post) || (user != null && p.CreatedBy == user) || p.Access.Any(a => a.UserId == user),
            ProjectScope.Assigned => p => p.Confidentiality == Confidentiality.Public || p.Access.Any(a => a.UserId == user),
            _ => p => false,
        };
    }

    /// <summary>Projects the viewer may change, given the permission for the verb: seen in full, and of the own unit unless the scope is wider.</summary>
    public static IQueryable<Project> ChangeableBy(this IQueryable<Project> projects, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var inFull = projects.Where(InFull(viewer));
        if (viewer.Scope >= ProjectScope.AllFromSigned)
        {
            return inFull;
        }

        var (user, unit, post) = (viewer.UserId, viewer.UnitId, viewer.PostId);
        return inFull.Where(p => (unit != null && p.UnitId == unit) || (post != null && p.OwnerPostId == post) || p.Access.Any(a => a.UserId == user));
    }
}
