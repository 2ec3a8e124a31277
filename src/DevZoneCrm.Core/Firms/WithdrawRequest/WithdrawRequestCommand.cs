using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.WithdrawRequest;

/// <summary>The unit that asked takes it back before it is answered.</summary>
public sealed record WithdrawRequestCommand(Guid RequestId, long Version) : ICommand<long>;
