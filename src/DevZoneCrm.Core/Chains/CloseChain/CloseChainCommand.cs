using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.CloseChain;

/// <summary>The chain's last day: no longer offered, and still the chain of the projects that have it.</summary>
public sealed record CloseChainCommand(Guid Id, long Version, DateOnly LastDay) : ICommand<long>;
