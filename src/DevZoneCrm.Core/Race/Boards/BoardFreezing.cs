using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>冻结: of the day's work. A board whose days to object are over and whose appeals are all answered is frozen; the others wait.</summary>
public sealed class BoardFreezing(IAppDbContext db, ZoneCalendar calendar)
{
    /// <summary>How many were frozen now.</summary>
    public async Task<int> FreezeDueAsync(CancellationToken cancellationToken)
    {
        var (today, now) = (calendar.Today, calendar.Now.ToUniversalTime());
        var due = await db.RaceBoards.Where(b => b.State == RaceBoardState.Published && b.ObjectionsUntil < today && !db.RaceAppeals.Any(a => a.BoardId == b.Id && a.State == RaceAppealState.Open))
            .OrderBy(b => b.FirstOn).ToListAsync(cancellationToken);
        due.ForEach(b => b.Freeze(today, now));
        if (due.Count > 0)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        return due.Count;
    }
}
