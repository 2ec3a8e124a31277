using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.WithdrawReceipt;

/// <summary>The receipt was wrong: it stays on record with the reason and counts nowhere. A right one is recorded anew.</summary>
public sealed record WithdrawReceiptCommand(Guid ReceiptId, long Version, string Reason) : ICommand<long>;
