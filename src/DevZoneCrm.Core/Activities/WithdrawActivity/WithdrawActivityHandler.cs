using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.WithdrawActivity;

public sealed class WithdrawActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<WithdrawActivityCommand, long>
{
    public async Task<long> Handle(WithdrawActivityCommand request, CancellationToken cancellationToken)
    {
        var activity = await db.LoadAsync(request.ActivityId, request.Version, context.Viewer, cancellationToken);
        var now = calendar.Now.ToUniversalTime();
        activity.Withdraw(request.Reason, now);

        // A trip that was not made had no stops.
        var stops = await db.Activities.Where(a => a.PartOfId == request.ActivityId && a.WithdrawnAt == null).ToListAsync(cancellationToken);
        stops.ForEach(stop => stop.Withdraw(request.Reason, now));
        await db.SaveChangesAsync(cancellationToken);
        return activity.Version;
    }
}
