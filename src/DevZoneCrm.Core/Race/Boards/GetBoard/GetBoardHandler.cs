using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.GetBoard;

public sealed class GetBoardHandler(IAppDbContext db, IViewerContext context, ShippedRaceRules shipped) : IRequestHandler<GetBoardQuery, BoardDto>
{
    public async Task<BoardDto> Handle(GetBoardQuery request, CancellationToken cancellationToken)
    {
        var (viewer, board) = (context.Viewer, await db.BoardAsync(request.Month, cancellationToken));
        var rule = (await db.RaceRulesAsync(shipped, cancellationToken)).Single(r => r.Number == board.RuleNumber);
        var (corrections, count) = await BoardCorrections.ReadAsync(db, viewer, board, GetBoardQuery.MostCorrections, cancellationToken);
        var appeals = await AppealReading.RowsAsync(db, viewer, db.RaceAppeals.AsNoTracking().ReadableBy(viewer).Where(a => a.BoardId == board.Id), cancellationToken);
        return new BoardDto(
            board.Code, board.FirstOn, board.LastOn, board.State, board.PublishedOn, board.ObjectionsUntil, board.PublishedBy, board.PublishedAt, board.FrozenAt, board.RuleNumber, rule.Rules.Name,
            rule.Number == ShippedRaceRules.Number, board.LinesHash!, board.Lines, board.Units, corrections, count, appeals, viewer.UnitId is { } unit && board.Units.Any(u => u.UnitId == unit) ? unit : null);
    }
}
