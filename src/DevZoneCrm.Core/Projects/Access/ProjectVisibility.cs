using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Access;

/// <summary>Who sees which project, and how much of it (domain 7.1, 7.2). The only place; every list, total and page goes through it.</summary>
public static class ProjectVisibility
{
    /// <summary>Projects the viewer may see at all, masked ones included. Totals for a user run over exactly these.</summary>
    public static IQueryable<Project> VisibleTo(this IQueryable<Project> projects, Viewer viewer) => projects.Where(Seen(viewer));

    /// <summary>May the viewer see it at all, masked or not?</summary>
    public static Expression<Func<Project, bool>> Seen(Viewer viewer) => ByStanding(viewer).Or(Personally(viewer));

    /// <summary>Seen without a mask.</summary>
    public static Expression<Func<Project, bool>> InFull(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope != ProjectScope.OwnUnitOthersMasked)
        {
            return Seen(viewer);
        }

        var unit = viewer.UnitId;
        Expression<Func<Project, bool>> own = p => p.Confidentiality == Confidentiality.Public || (p.UnitId == unit && p.Confidentiality <= Confidentiality.Sensitive);
        return own.Or(Personally(viewer));
    }

    /// <summary>What role and unit open. Asks of a project no more than its unit, level and stage, so that it can be asked of sums over them.</summary>
    public static Expression<Func<Project, bool>> ByStanding(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var unit = viewer.UnitId;
        return viewer.Scope switch
        {
            ProjectScope.AllWithSecret => p => true,
            ProjectScope.All => p => p.Confidentiality != Confidentiality.Secret,
            ProjectScope.AllFromSigned => p => p.Confidentiality == Confidentiality.Public || (p.Stage >= ProjectStage.Signed && p.Confidentiality != Confidentiality.Secret),
            // A unit head also sees other units' ordinary projects: name and investor masked, stage and amount open.
            ProjectScope.OwnUnitOthersMasked => p => p.Confidentiality <= Confidentiality.Internal || (p.Confidentiality == Confidentiality.Sensitive && p.UnitId == unit),
            ProjectScope.OwnUnit => p => p.Confidentiality == Confidentiality.Public || (p.UnitId == unit && p.Confidentiality <= Confidentiality.Internal),
            ProjectScope.Assigned => p => p.Confidentiality == Confidentiality.Public,
            _ => p => false,
        };
    }

    /// <summary>What is open to this person beside: named on it and, in a unit, its owner or who registered it.</summary>
    public static Expression<Func<Project, bool>> Personally(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (user, post, unit) = (viewer.UserId, viewer.PostId, viewer.UnitId);
        var most = viewer.Scope == ProjectScope.OwnUnit ? Confidentiality.Internal : Confidentiality.Sensitive;
        return viewer.Scope switch
        {
            // A unit with a part in a project sees it like its own.
            ProjectScope.OwnUnit or ProjectScope.OwnUnitOthersMasked =>
                p => (post != null && p.OwnerPostId == post) || (user != null && p.CreatedBy == user) || p.Access.Any(a => a.UserId == user)
                    || (p.Confidentiality <= most && p.Shares.Any(s => s.UnitId == unit)),
            ProjectScope.All or ProjectScope.AllFromSigned or ProjectScope.Assigned => p => p.Access.Any(a => a.UserId == user),
            _ => p => false,
        };
    }

    /// <summary>The projects of <see cref="Personally"/> that <see cref="ByStanding"/> does not open: few, and found by an index for each way to them.</summary>
    public static IQueryable<Guid> OnlyPersonallyOpenTo(this IQueryable<Project> projects, IAppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var (user, post, unit) = (viewer.UserId, viewer.PostId, viewer.UnitId);
        var most = viewer.Scope == ProjectScope.OwnUnit ? Confidentiality.Internal : Confidentiality.Sensitive;
        var beside = projects.Where(ByStanding(viewer).Not());
        var access = db.ProjectAccess.Where(a => a.UserId == user).Select(a => a.ProjectId);
        var shared = db.ProjectShares.Where(s => s.UnitId == unit).Select(s => s.ProjectId);
        var named = beside.Where(p => access.Contains(p.Id)).Select(p => p.Id);
        return viewer.Scope is ProjectScope.OwnUnit or ProjectScope.OwnUnitOthersMasked
            ? named.Union(beside.Where(p => p.Confidentiality <= most && shared.Contains(p.Id)).Select(p => p.Id)).Union(beside.Where(p => p.CreatedBy == user && user != null).Select(p => p.Id)).Union(beside.Where(p => p.OwnerPostId == post && post != null).Select(p => p.Id))
            : named;
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
