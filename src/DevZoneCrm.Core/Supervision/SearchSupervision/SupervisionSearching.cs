using System.Globalization;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>The one answer to a search of orders, for the page and for the file.</summary>
internal static class SupervisionSearching
{
    /// <summary>Everything asked for but light and state, which the counts are about.</summary>
    public static IQueryable<SupervisionOrder> ChosenSupervision(this IAppDbContext db, SearchSupervisionQuery request, Viewer viewer)
    {
        var orders = db.SupervisionOrders.AsNoTracking().VisibleTo(viewer);
        var (user, post) = (viewer.UserId, viewer.PostId);
        orders = request.Whose switch
        {
            SupervisionWhose.Mine => orders.Where(o => post != null && (o.OwnerPostId == post || o.Helpers.Any(h => h.PostId == post))),
            SupervisionWhose.Issued => orders.Where(o => (user != null && o.IssuedById == user) || (post != null && o.IssuerPostId == post)),
            _ => orders,
        };
        orders = request.Source is { } source ? orders.Where(o => o.Source == source) : orders;
        orders = request.UnitId is { } unit ? orders.Where(o => o.UnitId == unit) : orders;
        orders = request.ProjectId is { } project ? orders.Where(o => o.ProjectId == project && db.Projects.VisibleTo(viewer).Any(p => p.Id == project)) : orders;
        if (request.Text?.Trim() is not { Length: > 0 } text)
        {
            return orders;
        }

        int? serial = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return orders.Where(SupervisionVisibility.InFull(db, viewer).And(o => o.Title.Contains(text)).Or(o => o.Serial == serial));
    }

    public static IQueryable<SupervisionOrder> Shown(this IQueryable<SupervisionOrder> orders, SearchSupervisionQuery request, DateOnly today)
    {
        orders = request.Light is { } light ? orders.Where(o => o.Light == light) : orders;
        return request.Shown switch
        {
            SupervisionShown.Running => orders.Where(o => o.State <= SupervisionState.Reported),
            SupervisionShown.Waiting => orders.Waiting(),
            SupervisionShown.Overdue => orders.Where(o => o.State == SupervisionState.Open && o.DueOn < today),
            SupervisionShown.Ended => orders.Where(o => o.State > SupervisionState.Reported),
            _ => orders,
        };
    }

    public static IQueryable<SupervisionOrder> Waiting(this IQueryable<SupervisionOrder> orders) =>
        orders.Where(o => o.State == SupervisionState.Reported || (o.State == SupervisionState.Open && o.AskedDueOn != null) || o.Penalty == SupervisionPenaltyState.Proposed);

    public static IQueryable<SupervisionOrder> GravestFirst(this IQueryable<SupervisionOrder> orders) => orders
        .OrderBy(o => o.State > SupervisionState.Reported).ThenByDescending(o => o.EndedOn)
        .ThenByDescending(o => o.Light).ThenBy(o => o.DueOn).ThenBy(o => o.Id);

    public static async Task<SupervisionCountsDto> CountsAsync(this IQueryable<SupervisionOrder> orders, DateOnly today, CancellationToken cancellationToken)
    {
        var running = await orders.Where(o => o.State <= SupervisionState.Reported).GroupBy(o => o.Light)
            .Select(g => new { Light = g.Key, Count = g.Count(), Overdue = g.Count(o => o.State == SupervisionState.Open && o.DueOn < today) }).ToListAsync(cancellationToken);
        int Of(SupervisionLight light) => running.Where(r => r.Light == light).Sum(r => r.Count);
        return new SupervisionCountsDto(Of(SupervisionLight.Green), Of(SupervisionLight.Yellow), Of(SupervisionLight.Red), running.Sum(r => r.Overdue), await orders.Waiting().CountAsync(cancellationToken));
    }
}
