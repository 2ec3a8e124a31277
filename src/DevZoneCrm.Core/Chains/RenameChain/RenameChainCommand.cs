using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Chains.RenameChain;

public sealed record RenameChainCommand(Guid Id, long Version, string Name) : ICommand<long>;
