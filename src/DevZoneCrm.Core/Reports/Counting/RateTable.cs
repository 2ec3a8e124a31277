using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>The rates of record, latest year first: a year without one uses the latest earlier one (contracts 2).</summary>
public sealed class RateTable(IEnumerable<ExchangeRate> rates)
{
    private readonly List<(int Year, int RateE4)> byYear = [.. rates.Select(r => (r.Year, r.RateE4)).OrderByDescending(r => r.Year)];

    public static async Task<RateTable> ReadAsync(IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new RateTable(await db.ExchangeRates.AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>Yuan per dollar × 10⁴; none before the first rate.</summary>
    public int? Of(int year)
    {
        foreach (var rate in byYear)
        {
            if (rate.Year <= year)
            {
                return rate.RateE4;
            }
        }

        return null;
    }
}
