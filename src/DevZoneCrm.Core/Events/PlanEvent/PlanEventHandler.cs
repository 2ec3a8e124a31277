using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.PlanEvent;

public sealed class PlanEventHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, EventNotices notices) : IRequestHandler<PlanEventCommand, Guid>
{
    public async Task<Guid> Handle(PlanEventCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        EventRights.RequireChange(viewer, request.Facts.UnitId);
        if (request.Facts.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var planned = ZoneEvent.Plan(request.Facts, calendar.Now.ToUniversalTime(), viewer.Name);
        db.ZoneEvents.Add(planned);
        await notices.PlannedAsync(planned, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return planned.Id;
    }
}
