using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Units.CloseGroup;

/// <summary>The group's last day. Refused while units in it go on.</summary>
public sealed record CloseGroupCommand(Guid Id, long Version, DateOnly LastDay) : ICommand<long>;
