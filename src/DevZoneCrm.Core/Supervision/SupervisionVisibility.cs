using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision;

/// <summary>Who sees which order, and how much of it (domain 7.1: 督查办 and leaders all, others what concerns them).</summary>
public static class SupervisionVisibility
{
    public static IQueryable<SupervisionOrder> VisibleTo(this IQueryable<SupervisionOrder> orders, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope >= ProjectScope.All)
        {
            return orders;
        }

        var heads = viewer.AsSupervisionActor().HeadsUnitId;
        Expression<Func<SupervisionOrder, bool>> own = o => heads != null && o.UnitId == heads;
        return orders.Where(IsParty(viewer).Or(own));
    }

    /// <summary>Owner, helper or issuer: whoever got or gave it knows what it says.</summary>
    public static Expression<Func<SupervisionOrder, bool>> IsParty(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (user, post) = (viewer.UserId, viewer.PostId);
        return o => (post != null && (o.OwnerPostId == post || o.IssuerPostId == post || o.Helpers.Any(h => h.PostId == post))) || (user != null && o.IssuedById == user);
    }

    /// <summary>Title and text are open: a party to it, or there is no project, or the project is open in full.</summary>
    public static Expression<Func<SupervisionOrder, bool>> InFull(IAppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope == ProjectScope.AllWithSecret)
        {
            return o => true;
        }

        var open = db.Projects.Where(ProjectVisibility.InFull(viewer));
        Expression<Func<SupervisionOrder, bool>> byProject = o => o.ProjectId == null || open.Any(p => p.Id == o.ProjectId);
        return IsParty(viewer).Or(byProject);
    }
}
