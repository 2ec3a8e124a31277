using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.WithdrawLeave;

/// <summary>销假: it was recorded by mistake, or not taken. The answer is its version.</summary>
public sealed record WithdrawLeaveCommand(Guid Id, long Version) : ICommand<long>;
