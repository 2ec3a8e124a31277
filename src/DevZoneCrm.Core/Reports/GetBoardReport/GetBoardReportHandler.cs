using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;

namespace DevZoneCrm.Core.Reports.GetBoardReport;

public sealed class GetBoardReportHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetBoardReportQuery, BoardReportDto>
{
    public async Task<BoardReportDto> Handle(GetBoardReportQuery request, CancellationToken cancellationToken)
    {
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        return new BoardReportDto(request.AsOf, await BoardHeads.ReadAsync(db, projects, context.Viewer, request.AsOf, cancellationToken));
    }
}
