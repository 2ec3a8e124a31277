using DevZoneCrm.Core.Reports.GetYield;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Web.Api.Reports;

/// <param name="From">First day of the period.</param>
/// <param name="Rates">Yuan per dollar by the year of signing.</param>
public sealed record YieldResponse(string Period, DateOnly From, DateOnly To, YieldDimension By, IReadOnlyList<YieldRowResponse> Rows, YieldRowResponse Total, IReadOnlyDictionary<int, decimal> Rates)
{
    public static YieldResponse Of(YieldDto found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new YieldResponse(found.Period.Code, found.Period.From, found.Period.To, found.By, [.. found.Rows.Select(YieldRowResponse.Of)], YieldRowResponse.Of(found.Total), found.Rates);
    }
}
