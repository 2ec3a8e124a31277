using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.ReopenGroup;

/// <summary>Takes a closing back.</summary>
public sealed record ReopenGroupCommand(Guid Id, long Version) : ICommand<long>;
