using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.EditEvent;

public sealed class EditEventHandler(IAppDbContext db, IViewerContext context, EventNotices notices) : IRequestHandler<EditEventCommand, long>
{
    public async Task<long> Handle(EditEventCommand request, CancellationToken cancellationToken)
    {
        var changed = await db.LoadAsync(db.ZoneEvents, request.EventId, request.Version, cancellationToken);
        EventRights.RequireChange(context.Viewer, changed.UnitId);
        // Nor is it given away to another unit by who could not change it there.
        EventRights.RequireChange(context.Viewer, request.Facts.UnitId);
        if (request.Facts.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var before = EventCall.Of(changed);
        changed.Edit(request.Facts);
        await notices.EditedAsync(changed, before, cancellationToken);
        return await db.SaveAsync(changed, cancellationToken);
    }
}
