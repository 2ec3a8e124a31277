using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.CloseUnit;

/// <summary>撤并: the unit's last day. Refused while it has open projects, posts that go on, or accounts that may sign in.</summary>
public sealed record CloseUnitCommand(Guid Id, long Version, DateOnly LastDay) : ICommand<long>;
