using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.ReopenUnit;

/// <summary>Takes a closing back.</summary>
public sealed record ReopenUnitCommand(Guid Id, long Version) : ICommand<long>;
