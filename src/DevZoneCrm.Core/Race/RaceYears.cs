using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Which years are still open to another set of rules.</summary>
public static class RaceYears
{
    /// <summary>The year after the last one of which a month was closed: what is closed was scored under its own rules. Last year's, where none is closed.</summary>
    public static async Task<int> FirstOpenRaceYearAsync(this IAppDbContext db, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var closed = await db.MonthCloses.AsNoTracking().InForce().MaxAsync(c => (DateOnly?)c.FirstOn, cancellationToken);
        return closed is { } month ? month.Year + 1 : today.Year - 1;
    }
}
