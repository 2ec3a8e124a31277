using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Activities.WithdrawActivity;

public sealed class WithdrawActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<WithdrawActivityCommand, long>
{
    public async Task<long> Handle(WithdrawActivityCommand request, CancellationToken cancellationToken)
    {
        var activity = await db.LoadAsync(request.ActivityId, request.Version, context.Viewer, cancellationToken);
        activity.Withdraw(request.Reason, calendar.Now.ToUniversalTime());
        await db.SaveChangesAsync(cancellationToken);
        return activity.Version;
    }
}
