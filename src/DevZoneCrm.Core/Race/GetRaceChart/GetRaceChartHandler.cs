using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.GetRaceChart;

public sealed class GetRaceChartHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetRaceChartQuery, RaceChartDto>
{
    private const int MonthsPerYear = 12;
    private const decimal Hundred = 100m;

    public async Task<RaceChartDto> Handle(GetRaceChartQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        var period = string.IsNullOrWhiteSpace(request.Period) ? RacePeriod.OfYear(today.Year) : RacePeriod.TryParse(request.Period, out var known) ? known : throw new RuleException(RaceErrors.UnknownPeriod, request.Period);
        var (first, last) = (period.From.Year, period.To.Year);
        var end = new DateOnly(last, MonthsPerYear, 31);
        var asOf = request.AsOf is { } day && day < today ? day : today;
        asOf = asOf < end ? asOf : end;
        var reached = Math.Max(0, Month(asOf, first) + 1);
        var live = true;
        var sums = await db.RaceEntries.AsNoTracking().Where(e => e.IsLive == live && e.Year >= first && e.Year <= last && e.On <= asOf)
            .GroupBy(e => new { e.UnitId, e.Year, e.Month }).Select(g => new { g.Key.UnitId, g.Key.Year, g.Key.Month, Points = g.Sum(e => e.PointsE2 + e.UnitPointsE2) })
            .ToListAsync(cancellationToken);
        var byUnit = sums.ToLookup(s => s.UnitId);
        var units = await db.Units.AsNoTracking().Where(u => u.ValidFrom <= asOf && (u.ValidTo == null || u.ValidTo >= asOf)).OrderBy(u => u.Id).Select(u => new { u.Id, u.Name, u.ShortName, u.GroupId }).ToListAsync(cancellationToken);
        return new RaceChartDto(new DateOnly(first, 1, 1), (last - first + 1) * MonthsPerYear, reached, [.. units.Select(u => new RaceLineDto(
            u.Id, u.Name, u.ShortName, u.GroupId, AddedUp(byUnit[u.Id].Select(s => (((s.Year - first) * MonthsPerYear) + s.Month - 1, s.Points)), reached)))]);
    }

    private static List<decimal> AddedUp(IEnumerable<(int Month, long Points)> sums, int reached)
    {
        var (byMonth, total) = (sums.ToDictionary(s => s.Month, s => s.Points), 0L);
        return [.. Enumerable.Range(0, reached).Select(month => (total += byMonth.GetValueOrDefault(month)) / Hundred)];
    }

    private static int Month(DateOnly day, int first) => ((day.Year - first) * MonthsPerYear) + day.Month - 1;
}
