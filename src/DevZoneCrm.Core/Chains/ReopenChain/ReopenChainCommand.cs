using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.ReopenChain;

/// <summary>Takes a closing back.</summary>
public sealed record ReopenChainCommand(Guid Id, long Version) : ICommand<long>;
