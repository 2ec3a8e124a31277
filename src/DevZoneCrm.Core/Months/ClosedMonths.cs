using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>The closed months in force.</summary>
public static class ClosedMonths
{
    public static IQueryable<MonthClose> InForce(this IQueryable<MonthClose> closes) => closes.Where(c => c.State == MonthCloseState.Closed || c.State == MonthCloseState.ReopenAsked);

    /// <summary>In the order of the calendar; those of a span of days where one is given.</summary>
    public static Task<List<ClosedMonth>> ClosedMonthsAsync(this IAppDbContext db, CancellationToken cancellationToken, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        var closes = db.MonthCloses.AsNoTracking().InForce();
        if (from is { } first && to is { } last)
        {
            var firstMonth = new DateOnly(first.Year, first.Month, 1);
            closes = closes.Where(c => c.FirstOn >= firstMonth && c.FirstOn <= last);
        }

        // A closing that is only now being written has no lines yet.
        return closes.Where(c => c.LinesHash != null).OrderBy(c => c.FirstOn).Select(c => new ClosedMonth(c.Key, c.FirstOn, c.RateE4, c.RuleJson, c.ConfirmedAt)).ToListAsync(cancellationToken);
    }
}
