using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.OpenChain;

/// <summary>A new 产业链 from a day on.</summary>
public sealed record OpenChainCommand(string Name, ChainClass Class, DateOnly ValidFrom) : ICommand<Guid>;
