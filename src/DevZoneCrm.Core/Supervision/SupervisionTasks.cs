using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>What of 督办 waits for the viewer: to be done and under a light or due soon, to be looked at, to be decided.</summary>
internal static class SupervisionTasks
{
    /// <summary>Days ahead in which an order of one's own is on the list.</summary>
    public const int SoonDays = 7;

    public static IQueryable<SupervisionOrder> WaitingFor(this IQueryable<SupervisionOrder> orders, Viewer viewer, DateOnly today)
    {
        var (user, post, soon) = (viewer.UserId, viewer.PostId, today.AddDays(SoonDays));
        var (decides, manages) = (viewer.May(Permission.DecideSupervision), viewer.May(Permission.ManageRace));
        return orders.VisibleTo(viewer).Where(o =>
            (o.State == SupervisionState.Open && post != null && o.OwnerPostId == post && (o.Light != SupervisionLight.Green || o.DueOn <= soon))
            || (((user != null && o.IssuedById == user) || (post != null && o.IssuerPostId == post)) && (o.State == SupervisionState.Reported || (o.State == SupervisionState.Open && o.AskedDueOn != null)))
            || (decides && o.State == SupervisionState.Open && o.AskedDueOn != null && o.AskedById != user)
            || (manages && o.Penalty == SupervisionPenaltyState.Proposed));
    }

    public static Task<int> CountAsync(IAppDbContext db, Viewer viewer, DateOnly today, CancellationToken cancellationToken) =>
        viewer.Kind == ViewerKind.User ? db.SupervisionOrders.AsNoTracking().WaitingFor(viewer, today).CountAsync(cancellationToken) : Task.FromResult(0);
}
