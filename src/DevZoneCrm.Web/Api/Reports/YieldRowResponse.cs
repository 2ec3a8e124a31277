using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetYield;

namespace DevZoneCrm.Web.Api.Reports;

/// <param name="Name">None for leads without a value.</param>
/// <param name="SignedInvestmentWan">Converted, in 万元, rounded at the end; dollars among it stand in <paramref name="SignedInvestmentUsdWan"/>.</param>
/// <param name="SignedInvestmentUsdWan">In 万美元.</param>
public sealed record YieldRowResponse(string? Name, int Leads, int Negotiating, int Signed, long SignedInvestmentWan, int SignedUsd, long SignedInvestmentUsdWan, int Started)
{
    public static YieldRowResponse Of(YieldRowDto row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new YieldRowResponse(row.Name, row.Leads, row.Negotiating, row.Signed.Count, row.Signed.InvestmentWan, row.Signed.UsdCount, Figure.Rounded(row.Signed.UsdWan), row.Started);
    }
}
