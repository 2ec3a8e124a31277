using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.CancelEvent;

public sealed class CancelEventHandler(IAppDbContext db, IViewerContext context, EventNotices notices) : IRequestHandler<CancelEventCommand, long>
{
    public async Task<long> Handle(CancelEventCommand request, CancellationToken cancellationToken)
    {
        var cancelled = await db.LoadAsync(db.ZoneEvents.Include(e => e.Projects), request.EventId, request.Version, cancellationToken);
        EventRights.RequireChange(context.Viewer, cancelled.UnitId);
        cancelled.Cancel(request.Reason);
        await notices.CancelledAsync(cancelled, cancellationToken);
        return await db.SaveAsync(cancelled, cancellationToken);
    }
}
