using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.OpenUnit;

/// <summary>A new 招商单位 from a day on.</summary>
/// <param name="ShortName">The name itself where empty.</param>
public sealed record OpenUnitCommand(string Name, string? ShortName, UnitKind Kind, Guid? GroupId, DateOnly ValidFrom) : ICommand<Guid>;
