using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>What of the race waits for somebody: appeals for 考核办, proposed flags and cards for leaders.</summary>
public static class RaceTasks
{
    public static async Task<int> CountAsync(IAppDbContext db, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Kind != ViewerKind.User)
        {
            return 0;
        }

        var appeals = viewer.May(Permission.ManageRace) ? await db.RaceAppeals.CountAsync(a => a.State == RaceAppealState.Open, cancellationToken) : 0;
        return viewer.May(Permission.ConfirmFlags) ? appeals + await db.RaceAwards.CountAsync(a => a.State == RaceAwardState.Proposed, cancellationToken) : appeals;
    }
}
