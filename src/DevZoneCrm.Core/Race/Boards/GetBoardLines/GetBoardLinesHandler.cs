using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.GetBoardLines;

public sealed class GetBoardLinesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetBoardLinesQuery, Page<BoardLineDto>>
{
    public async Task<Page<BoardLineDto>> Handle(GetBoardLinesQuery request, CancellationToken cancellationToken)
    {
        var board = await db.BoardAsync(request.Month, cancellationToken);
        var (id, unit, seen) = (board.Id, request.UnitId, db.Projects.AsNoTracking().VisibleTo(context.Viewer));
        // Milestone, tier and points would tell of a project that is not for the reader: its lines are left out, the sums hold them.
        var lines = db.RaceBoardLines.AsNoTracking().Where(l => l.BoardId == id && l.UnitId == unit && (l.ProjectId == null || seen.Any(p => p.Id == l.ProjectId)));
        var rows = await lines.OrderByDescending(l => l.On).ThenBy(l => l.EntryId).Skip((request.Page - 1) * GetBoardLinesQuery.PageSize).Take(GetBoardLinesQuery.PageSize)
            .Select(l => new
            {
                Line = l,
                Code = seen.Where(p => p.Id == l.ProjectId).Select(p => p.Code).FirstOrDefault(),
                IsAppealed = db.RaceAppeals.Any(a => a.BoardId == id && a.EntryId == l.EntryId),
            }).ToListAsync(cancellationToken);
        return new Page<BoardLineDto>(
            rows.ConvertAll(r => new BoardLineDto(r.Line.EntryId, r.Code is null ? null : r.Line.ProjectId, r.Code, r.Line.Milestone, r.Line.TakesBack, r.Line.Cause, r.Line.On, r.Line.Tier, r.Line.PointsE2 / 100m, r.Line.UnitPointsE2 / 100m, r.IsAppealed)),
            await lines.CountAsync(cancellationToken));
    }
}
