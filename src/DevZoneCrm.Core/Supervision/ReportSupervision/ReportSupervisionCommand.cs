namespace DevZoneCrm.Core.Supervision.ReportSupervision;

/// <summary>报结: the owner says that it is done, for the issuer to look.</summary>
public sealed record ReportSupervisionCommand(Guid OrderId, long Version, string Text) : ISupervisionCommand;
