using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.ReopenMonth;

public sealed class ReopenMonthHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ReopenMonthCommand, long>
{
    public async Task<long> Handle(ReopenMonthCommand request, CancellationToken cancellationToken)
    {
        var close = await db.LoadCloseAsync(request.Month, request.Version, cancellationToken);
        close.Reopen(context.Signature(), calendar.Now.ToUniversalTime());

        // Corrections kept with this month wait for the next closing again; their projects must be looked at.
        var key = close.Key;
        var again = await db.FrozenCorrections.Where(c => c.CloseKey == key).Select(c => c.ProjectId).Distinct().Where(id => !db.FlowTouches.Any(t => t.ProjectId == id)).ToListAsync(cancellationToken);
        db.FlowTouches.AddRange(again.Select(id => new FlowTouch(id)));
        return await db.SaveAsync(close, cancellationToken);
    }
}
