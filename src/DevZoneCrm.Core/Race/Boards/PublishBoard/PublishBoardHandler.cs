using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Awards;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.PublishBoard;

public sealed class PublishBoardHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, WorkingCalendar workingDays, RaceScoreboard scoreboard, AwardProposals awards, ShippedRaceRules shipped, RaceNotices notices)
    : IRequestHandler<PublishBoardCommand, DateOnly>
{
    public async Task<DateOnly> Handle(PublishBoardCommand request, CancellationToken cancellationToken)
    {
        var (first, today) = (MonthCode.FirstOn(request.Month), calendar.Today);
        if (await db.RaceBoards.AnyAsync(b => b.FirstOn == first, cancellationToken))
        {
            throw new RuleException(RaceBoardErrors.AlreadyPublished, request.Month);
        }

        var rules = (await db.RaceTermsAsync(shipped, cancellationToken)).RulesOf(first.Year);
        var until = workingDays.AddWorkingDays(today, rules.Rules.Publishing.ObjectionDays);
        await using var transaction = await db.BeginAsync(cancellationToken);
        var board = RaceBoard.Publish(first, today, until, context.Viewer.Name, calendar.Now.ToUniversalTime());
        db.RaceBoards.Add(board);

        // Saved first: from here on nobody else writes until the board is sealed.
        await db.SaveChangesAsync(cancellationToken);
        var span = RaceSpan.OfYear(first.Year, board.LastOn);
        var lines = (await db.RaceEntries.AsNoTracking().Live(span).ToListAsync(cancellationToken)).ConvertAll(e => RaceBoardLine.Of(board.Id, e));
        db.RaceBoardLines.AddRange(lines);
        board.Seal(rules.Number, await UnitsAsync(board, span, cancellationToken), lines);
        if (RaceQuarter.Of(board.LastOn) is var quarter && quarter.To == board.LastOn)
        {
            // The quarter's standings are public now: what the rules give for them waits for its confirmation.
            await awards.AddAsync(quarter, cancellationToken);
        }

        await notices.TellPublishedAsync(board, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.CommitAsync(cancellationToken);
        return board.ObjectionsUntil;
    }

    private async Task<IReadOnlyList<RaceBoardUnit>> UnitsAsync(RaceBoard board, RaceSpan span, CancellationToken cancellationToken)
    {
        var groups = await db.UnitGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, g => g.Name, cancellationToken);
        var month = await scoreboard.SumsAsync(RaceSpan.Of(board.FirstOn, board.LastOn, board.LastOn), cancellationToken);
        return [.. (await scoreboard.StandingsAsync(span, cancellationToken)).Select(Unit)
            .OrderBy(u => u.Group is null).ThenBy(u => u.Group, StringComparer.Ordinal).ThenBy(u => u.Rank).ThenBy(u => u.Name, StringComparer.Ordinal)];

        RaceBoardUnit Unit(RaceStanding s)
        {
            var own = month.GetValueOrDefault(s.Unit.UnitId);
            return new RaceBoardUnit(
                s.Unit.UnitId, s.Unit.Name, s.Unit.GroupId is { } id ? groups.GetValueOrDefault(id) : null, s.Unit.PointsE2, s.Unit.UnitPointsE2, own.PointsE2, own.UnitPointsE2, s.P, s.Unit.T, s.Score, s.Rank);
        }
    }
}
