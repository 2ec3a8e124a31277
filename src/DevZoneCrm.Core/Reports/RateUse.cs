using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports;

/// <summary>Which rate counts what: a year without one of its own uses the latest earlier one (contracts 2).</summary>
internal static class RateUse
{
    /// <summary>Dollar projects with a date in each year.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> DollarProjectsByYearAsync(this IAppDbContext db, CancellationToken cancellationToken) => await db.ProjectFlows
        .Where(f => f.Currency == Currency.Usd)
        .GroupBy(f => f.Year)
        .Select(g => new { g.Key, Count = g.Select(f => f.ProjectId).Distinct().Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    /// <summary>Dollar projects with a date in the years that the rate of this year counts for.</summary>
    public static async Task<int> CountedWithAsync(this IAppDbContext db, int year, CancellationToken cancellationToken)
    {
        var next = await db.ExchangeRates.Where(r => r.Year > year).MinAsync(r => (int?)r.Year, cancellationToken) ?? int.MaxValue;
        return await db.ProjectFlows.Where(f => f.Currency == Currency.Usd && f.Year >= year && f.Year < next).Select(f => f.ProjectId).Distinct().CountAsync(cancellationToken);
    }
}
