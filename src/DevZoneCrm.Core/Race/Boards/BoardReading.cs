using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Boards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>Finds the board of a month.</summary>
internal static class BoardReading
{
    /// <exception cref="RuleException">Nobody has published it yet.</exception>
    public static async Task<RaceBoard> BoardAsync(this IAppDbContext db, string month, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(month);
        return await db.RaceBoards.AsNoTracking().SingleOrDefaultAsync(b => b.FirstOn == first, cancellationToken) ?? throw new RuleException(RaceBoardErrors.NotPublished, month);
    }
}
