using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetRates;

public sealed class GetRatesHandler(IAppDbContext db) : IRequestHandler<GetRatesQuery, IReadOnlyList<RateRowDto>>
{
    public async Task<IReadOnlyList<RateRowDto>> Handle(GetRatesQuery request, CancellationToken cancellationToken)
    {
        var projects = await db.DollarProjectsByYearAsync(cancellationToken);
        var rates = await db.ExchangeRates.AsNoTracking().OrderByDescending(r => r.Year).ToListAsync(cancellationToken);
        return [.. rates.Select((rate, i) =>
        {
            var next = i == 0 ? int.MaxValue : rates[i - 1].Year;
            var later = projects.Keys.Where(y => y > rate.Year && y < next).Order().ToList();
            return new RateRowDto(rate.Year, rate.Rate, projects.GetValueOrDefault(rate.Year), later, projects.ContainsKey(rate.Year) || later.Count > 0);
        })];
    }
}
