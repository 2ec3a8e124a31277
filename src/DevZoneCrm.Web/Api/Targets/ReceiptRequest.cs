namespace DevZoneCrm.Web.Api.Targets;

/// <param name="UsdWan">In 万美元, at most four decimals.</param>
/// <param name="Voucher">What proves it.</param>
public sealed record ReceiptRequest(DateOnly ReceivedOn, decimal UsdWan, string Voucher);
