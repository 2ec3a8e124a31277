using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Events.HoldEvent;

public sealed class HoldEventHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<HoldEventCommand, long>
{
    public async Task<long> Handle(HoldEventCommand request, CancellationToken cancellationToken)
    {
        var held = await db.LoadAsync(db.ZoneEvents, request.EventId, request.Version, cancellationToken);
        EventRights.RequireChange(context.Viewer, held.UnitId);
        held.Hold(request.Outcome, calendar.Today);
        return await db.SaveAsync(held, cancellationToken);
    }
}
