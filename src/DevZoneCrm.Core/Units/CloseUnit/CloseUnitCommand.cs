using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.CloseUnit;

/// <summary>撤并: the unit's last day. Refused while it has posts that go on or accounts that may sign in and, where no unit goes on for it, open projects.</summary>
/// <param name="SuccessorId">并入: this unit takes over its open projects, and the points they earn from then on; what it earned so far stays its own.</param>
public sealed record CloseUnitCommand(Guid Id, long Version, DateOnly LastDay, Guid? SuccessorId = null) : ICommand<long>;
