using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.RemoveTarget;

/// <summary>Takes a target away; the record keeps what it was. Without a target a metric has no part in the task score.</summary>
public sealed record RemoveTargetCommand(Guid TargetId, long Version) : ICommand<Guid>;
