using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.GetMonthLines;

public sealed class GetMonthLinesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetMonthLinesQuery, Page<MonthLineDto>>
{
    public async Task<Page<MonthLineDto>> Handle(GetMonthLinesQuery request, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(request.Month);
        if ((await db.ClosedMonthsAsync(cancellationToken, first, first)).FirstOrDefault() is not { } month)
        {
            return new Page<MonthLineDto>([], 0);
        }

        var lines = MonthLines.Of(db, context.Viewer, month, [request.Flow]);
        var total = await lines.CountAsync(cancellationToken);
        var page = await lines.OrderBy(l => l.On).ThenBy(l => l.Code).Skip((request.PageNumber - 1) * GetMonthLinesQuery.PageSize).Take(GetMonthLinesQuery.PageSize).ToListAsync(cancellationToken);
        return new Page<MonthLineDto>(await MonthLines.NamedAsync(db, context.Viewer, page, cancellationToken), total);
    }
}
