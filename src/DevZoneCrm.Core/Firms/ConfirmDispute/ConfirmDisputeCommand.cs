using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.ConfirmDispute;

/// <summary>分管领导 confirms the ruling: from now on it holds.</summary>
public sealed record ConfirmDisputeCommand(Guid DisputeId, long Version) : ICommand<long>;
