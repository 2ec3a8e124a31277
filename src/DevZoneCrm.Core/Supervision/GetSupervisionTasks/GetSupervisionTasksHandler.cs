using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.GetSupervisionTasks;

public sealed class GetSupervisionTasksHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetSupervisionTasksQuery, Page<SupervisionRowDto>>
{
    public async Task<Page<SupervisionRowDto>> Handle(GetSupervisionTasksQuery request, CancellationToken cancellationToken)
    {
        var waiting = db.SupervisionOrders.AsNoTracking().WaitingFor(context.Viewer, calendar.Today);
        var rows = await waiting.OrderByDescending(o => o.Light).ThenBy(o => o.DueOn).ThenBy(o => o.Id).Take(GetSupervisionTasksQuery.Most).Rows(db, context.Viewer).ToListAsync(cancellationToken);
        return new Page<SupervisionRowDto>(rows, rows.Count < GetSupervisionTasksQuery.Most ? rows.Count : await waiting.CountAsync(cancellationToken));
    }
}
