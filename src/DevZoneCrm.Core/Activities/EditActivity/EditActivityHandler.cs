using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Activities.EditActivity;

public sealed class EditActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<EditActivityCommand, long>
{
    public async Task<long> Handle(EditActivityCommand request, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync([request.Facts.Kind], cancellationToken);
        var activity = await db.LoadAsync(request.ActivityId, request.Version, context.Viewer, cancellationToken);
        activity.Edit(await db.CompleteAsync(request.Facts, context.Viewer, activity.UnitId, cancellationToken), calendar.Today, calendar.Now.ToUniversalTime());
        await db.RequireFreeDaysAsync(activity, cancellationToken);
        await db.RequireWithinTripAsync(activity, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        if (turn is not null)
        {
            await db.CommitAsync(cancellationToken);
        }

        return activity.Version;
    }
}
