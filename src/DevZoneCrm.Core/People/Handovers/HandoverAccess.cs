using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People.Handovers.Domain;

namespace DevZoneCrm.Core.People.Handovers;

/// <summary>Who sees a handover: both parties, the head of their unit, whoever sees all projects, and the administrator, who prepares it without seeing what is on it.</summary>
internal static class HandoverAccess
{
    public static IQueryable<Handover> VisibleTo(this IQueryable<Handover> handovers, IAppDbContext db, Viewer viewer)
    {
        if (viewer.Scope >= ProjectScope.All || viewer.May(Permission.Administer))
        {
            return handovers;
        }

        var (post, unit, heads) = (viewer.PostId, viewer.UnitId, viewer.Scope == ProjectScope.OwnUnitOthersMasked);
        return handovers.Where(h => (post != null && (h.FromPostId == post || h.ToPostId == post)) || (heads && db.Posts.Any(p => p.Id == h.FromPostId && p.UnitId == unit)));
    }

    /// <summary>Those that wait for the viewer's signature.</summary>
    public static IQueryable<Handover> ToSignBy(this IQueryable<Handover> handovers, Viewer viewer)
    {
        var post = viewer.PostId;
        return handovers.Where(h => h.State == HandoverState.Open && ((h.FromPostId == post && h.GivenAt == null) || (h.ToPostId == post && h.TakenAt == null)));
    }
}
