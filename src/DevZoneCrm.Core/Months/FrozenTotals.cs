using System.Text.Json;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>A closed month's lines added up, exact, without a threshold: what <c>verify</c> finds again from the lines.</summary>
public sealed record FrozenTotals(IReadOnlyList<CountedGroup> Flows, IReadOnlyList<CountedGroup> Stocks)
{
    /// <summary>Adds the lines up as every report does.</summary>
    public static async Task<FrozenTotals> ReadAsync(IQueryable<FrozenFlow> flows, IQueryable<FrozenStock> stocks, DateOnly first, int? rateE4, CancellationToken cancellationToken)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var zone = await Counting.Flows(flows, FlowKinds.All, first, last, CountingBasis.Zone).Grouped().ToListAsync(cancellationToken);
        var statistics = await Counting.Flows(flows, [.. FlowKinds.All.Where(FlowKinds.HasStatisticsDate)], first, last, CountingBasis.Statistics).Grouped().ToListAsync(cancellationToken);
        return new FrozenTotals(Sorted([.. zone, .. statistics]), Sorted(await Counting.Stock(stocks, rateE4, last).Grouped().ToListAsync(cancellationToken)));
    }

    public string Json() => JsonSerializer.Serialize(this);

    private static IReadOnlyList<CountedGroup> Sorted(IReadOnlyList<CountedGroup> groups) =>
        [.. groups.OrderBy(g => g.Kind).ThenBy(g => g.Currency).ThenBy(g => g.RateE4).ThenBy(g => g.Bucket)];
}
