using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>Which rate a year is counted with: its own, else the latest earlier one (contracts 2).</summary>
public static class RatesOfRecord
{
    /// <summary>Yuan per dollar by year; a year before the first rate is left out.</summary>
    public static async Task<IReadOnlyDictionary<int, decimal>> ReadAsync(IAppDbContext db, IEnumerable<int> years, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rates = await db.ExchangeRates.AsNoTracking().OrderByDescending(r => r.Year).ToListAsync(cancellationToken);
        return years.Distinct().Select(y => (Year: y, Rate: rates.Find(r => r.Year <= y))).Where(x => x.Rate is not null).ToDictionary(x => x.Year, x => x.Rate!.Rate);
    }
}
