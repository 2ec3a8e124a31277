using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>Which years are still open to another set of rules.</summary>
public static class RaceYears
{
    /// <summary>The year after the last one of which a month was closed or a board published: both were scored under their own rules. Last year's, where there is none.</summary>
    public static async Task<int> FirstOpenRaceYearAsync(this IAppDbContext db, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var closed = await db.MonthCloses.AsNoTracking().InForce().MaxAsync(c => (DateOnly?)c.FirstOn, cancellationToken);
        var published = await db.RaceBoards.AsNoTracking().MaxAsync(b => (DateOnly?)b.FirstOn, cancellationToken);
        return (closed is null || published > closed ? published : closed) is { } month ? month.Year + 1 : today.Year - 1;
    }
}
