using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision;

/// <summary>What every step on an order needs: the order as the caller saw it, the day, the rules, and who acts.</summary>
public sealed class SupervisionWork(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar working, SupervisionNotices notices)
{
    /// <exception cref="NotFoundException">There is none that the viewer may see.</exception>
    public async Task<SupervisionOrder> LoadAsync(ISupervisionCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return await db.LoadAsync(db.SupervisionOrders.Include(o => o.Helpers).VisibleTo(context.Viewer), command.OrderId, command.Version, cancellationToken);
    }

    public async Task<SupervisionMoment> NowAsync(CancellationToken cancellationToken) =>
        new(calendar.Today, calendar.Now.ToUniversalTime(), context.Viewer.AsSupervisionActor(), await db.SupervisionTermsAsync(cancellationToken), working);

    /// <summary>Saves, and tells whom it concerns in the same transaction.</summary>
    public async Task<long> SaveAsync(SupervisionOrder order, CancellationToken cancellationToken)
    {
        await notices.TellAsync(order, cancellationToken);
        return await db.SaveAsync(order, cancellationToken);
    }
}
