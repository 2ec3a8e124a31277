using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>What a board would show today that it does not, in the order of days, as far as the reader may see the projects.</summary>
internal static class BoardCorrections
{
    public static async Task<(IReadOnlyList<BoardCorrectionDto> Rows, int Total)> ReadAsync(IAppDbContext db, Viewer viewer, RaceBoard board, int most, CancellationToken cancellationToken)
    {
        var (seen, id) = (db.Projects.AsNoTracking().VisibleTo(viewer), board.Id);
        var later = db.RaceEntries.AsNoTracking().Live(RaceSpan.OfYear(board.FirstOn.Year, board.LastOn)).Where(e => !db.RaceBoardLines.Any(l => l.BoardId == id && l.EntryId == e.Id))
            .Where(e => e.ProjectId == null || seen.Any(p => p.Id == e.ProjectId));
        var gone = db.RaceBoardLines.AsNoTracking().Where(l => l.BoardId == id && !db.RaceEntries.Any(e => e.Id == l.EntryId && e.IsLive))
            .Where(l => l.ProjectId == null || seen.Any(p => p.Id == l.ProjectId));
        var total = await later.CountAsync(cancellationToken) + await gone.CountAsync(cancellationToken);
        var added = await later.OrderBy(e => e.On).Take(most).Select(e => new
        {
            Unit = db.Units.Where(u => u.Id == e.UnitId).Select(u => u.Name).First(),
            Code = seen.Where(p => p.Id == e.ProjectId).Select(p => p.Code).FirstOrDefault(),
            e.Milestone,
            e.TakesBack,
            e.On,
            e.PointsE2,
            e.UnitPointsE2,
        }).ToListAsync(cancellationToken);
        var lost = await gone.OrderBy(l => l.On).Take(most).Select(l => new
        {
            Unit = db.Units.Where(u => u.Id == l.UnitId).Select(u => u.Name).FirstOrDefault(),
            Code = seen.Where(p => p.Id == l.ProjectId).Select(p => p.Code).FirstOrDefault(),
            l.Milestone,
            l.TakesBack,
            l.On,
            l.PointsE2,
            l.UnitPointsE2,
        }).ToListAsync(cancellationToken);
        var rows = lost.Select(l => new BoardCorrectionDto(l.Unit ?? string.Empty, l.Code, l.Milestone, l.TakesBack, l.On, -l.PointsE2 / 100m, -l.UnitPointsE2 / 100m, true))
            .Concat(added.Select(e => new BoardCorrectionDto(e.Unit, e.Code, e.Milestone, e.TakesBack, e.On, e.PointsE2 / 100m, e.UnitPointsE2 / 100m, false)));
        return ([.. rows.OrderBy(r => r.On).ThenBy(r => r.Unit, StringComparer.Ordinal).ThenByDescending(r => r.IsGone).Take(most)], total);
    }
}
