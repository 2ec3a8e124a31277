using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.ReclassifyChain;

/// <summary>主导, 未来, 培育 or 其他, for the projects it has and will have.</summary>
public sealed record ReclassifyChainCommand(Guid Id, long Version, ChainClass Class) : ICommand<long>;
