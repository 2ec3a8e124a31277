using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.RecordReceipt;

/// <summary>到账外资: foreign capital of a project that was paid in. The answer is the receipt's id.</summary>
/// <param name="UsdWan">In 万美元, at most four decimals.</param>
/// <param name="Voucher">What proves it, e.g. the number of the bank's voucher.</param>
public sealed record RecordReceiptCommand(Guid ProjectId, DateOnly ReceivedOn, decimal UsdWan, string Voucher) : ICommand<Guid>;
