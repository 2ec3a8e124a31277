namespace DevZoneCrm.Core.Supervision.CloseSupervision;

/// <summary>办结销号, by the issuer only.</summary>
public sealed record CloseSupervisionCommand(Guid OrderId, long Version, string Result) : ISupervisionCommand;
