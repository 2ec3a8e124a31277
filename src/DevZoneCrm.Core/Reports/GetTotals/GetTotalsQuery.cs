using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetTotals;

/// <summary>Flows of a period and stocks on a day (contracts 3, <c>report totals</c>).</summary>
/// <param name="Period">A period code, e.g. <c>2021</c> or <c>2024-H1</c>.</param>
/// <param name="AsOf">Dates stocks and key lists; the period's last day, or today if earlier, where none is given.</param>
public sealed record GetTotalsQuery(string Period, Threshold Threshold, CountingFilter Filter, DateOnly? AsOf = null) : IQuery<TotalsDto>
{
    /// <summary>Closed months from what they keep, the others as they are on record now; stocks of a closed month's last day likewise.</summary>
    public bool Frozen { get; init; }

    public CountingBasis Basis { get; init; }
}
