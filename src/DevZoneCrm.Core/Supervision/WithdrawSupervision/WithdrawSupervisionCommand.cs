namespace DevZoneCrm.Core.Supervision.WithdrawSupervision;

/// <summary>撤销督办: it is no longer needed.</summary>
public sealed record WithdrawSupervisionCommand(Guid OrderId, long Version, string Reason) : ISupervisionCommand;
