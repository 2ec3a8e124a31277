using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Files;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>申诉 as one may read them: 考核办 and leaders all, a unit its own.</summary>
internal static class AppealReading
{
    public static IQueryable<RaceAppeal> ReadableBy(this IQueryable<RaceAppeal> appeals, Viewer viewer)
    {
        var unit = viewer.UnitId;
        return viewer.ReadsRaceReasons() ? appeals : appeals.Where(a => a.UnitId == unit);
    }

    /// <summary>Which of these lines the reader may object to today, by the month of the board: own ones, in time, and not objected to yet.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> AppealableAsync(this IAppDbContext db, Viewer viewer, Guid unit, DateOnly today, IEnumerable<Guid> entries, CancellationToken cancellationToken)
    {
        if (viewer.UnitId != unit || !viewer.May(Permission.AppealScores))
        {
            return new Dictionary<Guid, string>();
        }

        var (ids, published) = (entries.ToList(), RaceBoardState.Published);
        var lines = await (from b in db.RaceBoards.AsNoTracking()
                           join l in db.RaceBoardLines on b.Id equals l.BoardId
                           where b.State == published && b.ObjectionsUntil >= today && ids.Contains(l.EntryId) && !db.RaceAppeals.Any(a => a.BoardId == b.Id && a.EntryId == l.EntryId)
                           select new { l.EntryId, b.FirstOn }).ToListAsync(cancellationToken);
        return lines.GroupBy(l => l.EntryId).ToDictionary(g => g.Key, g => MonthClose.CodeOf(g.Min(l => l.FirstOn)));
    }

    public static async Task<IReadOnlyList<RaceAppealDto>> RowsAsync(IAppDbContext db, Viewer viewer, IQueryable<RaceAppeal> appeals, CancellationToken cancellationToken)
    {
        var seen = db.Projects.AsNoTracking().VisibleTo(viewer);
        var rows = await (from a in appeals
                          join l in db.RaceBoardLines on new { a.BoardId, a.EntryId } equals new { l.BoardId, l.EntryId }
                          join b in db.RaceBoards on a.BoardId equals b.Id
                          join u in db.Units on a.UnitId equals u.Id
                          select new { Appeal = a, Line = l, b.FirstOn, Unit = u.Name, Code = seen.Where(p => p.Id == l.ProjectId).Select(p => p.Code).FirstOrDefault() }).ToListAsync(cancellationToken);
        var files = await RaceFileReading.OfAppealsAsync(db, rows.ConvertAll(r => r.Appeal.Id), cancellationToken);
        return [.. rows.OrderBy(r => r.Appeal.State).ThenByDescending(r => r.Appeal.FiledAt).Select(r =>
        {
            var (a, l) = (r.Appeal, r.Line);
            var isOfUnit = l is { PointsE2: 0, UnitPointsE2: not 0 };
            return new RaceAppealDto(
                a.Id, a.Version, MonthClose.CodeOf(r.FirstOn), r.Unit, r.Code, l.Milestone, l.TakesBack, l.On, (isOfUnit ? l.UnitPointsE2 : l.PointsE2) / 100m, isOfUnit, a.State,
                a.Reason, a.Evidence, a.FiledBy, a.FiledAt, new Signature(viewer.UserId, viewer.Name).IsSameAs(a.FiledById, a.FiledBy), a.Answer, a.AnsweredBy, a.AnsweredAt) { Files = [.. files[a.Id]] };
        })];
    }
}
