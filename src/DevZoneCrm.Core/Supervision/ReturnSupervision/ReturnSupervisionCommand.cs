namespace DevZoneCrm.Core.Supervision.ReturnSupervision;

/// <summary>退回续办: it is not done yet.</summary>
/// <param name="DueOn">A new deadline; none keeps the old one.</param>
public sealed record ReturnSupervisionCommand(Guid OrderId, long Version, string Reason, DateOnly? DueOn = null) : ISupervisionCommand;
