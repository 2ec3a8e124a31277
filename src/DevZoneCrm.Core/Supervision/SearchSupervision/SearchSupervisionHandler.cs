using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

public sealed class SearchSupervisionHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<SearchSupervisionQuery, SupervisionListDto>
{
    public async Task<SupervisionListDto> Handle(SearchSupervisionQuery request, CancellationToken cancellationToken)
    {
        var chosen = db.ChosenSupervision(request, context.Viewer);
        var found = chosen.Shown(request, calendar.Today);
        var rows = await found.GravestFirst().Skip((request.Page - 1) * request.PageSize).Take(request.PageSize).Rows(db, context.Viewer).ToListAsync(cancellationToken);
        return new SupervisionListDto(new Page<SupervisionRowDto>(rows, await found.CountAsync(cancellationToken)), await chosen.CountsAsync(calendar.Today, cancellationToken));
    }
}
