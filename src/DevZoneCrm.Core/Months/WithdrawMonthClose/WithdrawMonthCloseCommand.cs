using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.WithdrawMonthClose;

/// <summary>退回月结提请: the month is not ready; nothing is kept.</summary>
public sealed record WithdrawMonthCloseCommand(string Month, long Version, string Reason) : ICommand<long>;
