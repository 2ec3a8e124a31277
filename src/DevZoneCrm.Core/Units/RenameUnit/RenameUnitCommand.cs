using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.RenameUnit;

/// <summary>Name, short name and kind go together: a 局 that becomes a 公司 gets a new name. Its past goes on under the new one.</summary>
public sealed record RenameUnitCommand(Guid Id, long Version, string Name, string? ShortName, UnitKind Kind) : ICommand<long>;
