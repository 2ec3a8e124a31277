using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.MoveUnitToGroup;

/// <summary>Puts the unit into another 赛马分组, or into none.</summary>
public sealed record MoveUnitToGroupCommand(Guid Id, long Version, Guid? GroupId) : ICommand<long>;
