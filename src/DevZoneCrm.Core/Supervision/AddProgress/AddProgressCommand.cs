namespace DevZoneCrm.Core.Supervision.AddProgress;

/// <summary>报进展 by the owner, the head of the unit or a helper; of the issuer it is a remark (催办).</summary>
public sealed record AddProgressCommand(Guid OrderId, long Version, string Text) : ISupervisionCommand;
