using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.GetBoards;

public sealed class GetBoardsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar workingDays, ShippedRaceRules shipped) : IRequestHandler<GetBoardsQuery, BoardsDto>
{
    private const int MonthsPerYear = 12;

    public async Task<BoardsDto> Handle(GetBoardsQuery request, CancellationToken cancellationToken)
    {
        var (today, viewer) = (calendar.Today, context.Viewer);
        var year = request.Year ?? today.Year;
        var publishing = (await db.RaceTermsAsync(shipped, cancellationToken)).RulesOf(year).Rules.Publishing;
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var boards = await db.RaceBoards.AsNoTracking().Where(b => b.FirstOn >= from && b.FirstOn <= to).Select(b => new
        {
            b.FirstOn,
            b.State,
            b.PublishedOn,
            b.PublishedBy,
            b.ObjectionsUntil,
            Appeals = db.RaceAppeals.Count(a => a.BoardId == b.Id),
            Open = db.RaceAppeals.Count(a => a.BoardId == b.Id && a.State == RaceAppealState.Open),
        }).ToDictionaryAsync(b => b.FirstOn, cancellationToken);
        var rows = Enumerable.Range(1, MonthsPerYear).Select(m => new DateOnly(year, m, 1)).Where(m => m <= today).OrderDescending().Select(month =>
        {
            var board = boards.GetValueOrDefault(month);
            return new BoardRowDto(
                MonthClose.CodeOf(month), month, month.AddMonths(1) <= today, RaceDates.Of(month, publishing, workingDays), board?.State, board?.PublishedOn, board?.PublishedBy, board?.ObjectionsUntil, board?.Appeals ?? 0, board?.Open ?? 0);
        });
        var open = db.RaceAppeals.AsNoTracking().ReadableBy(viewer).Where(a => a.State == RaceAppealState.Open);
        return new BoardsDto(year, [.. rows], await AppealReading.RowsAsync(db, viewer, open, cancellationToken));
    }
}
