namespace DevZoneCrm.Core.Supervision.AskExtension;

/// <summary>申请延期, in time before the deadline.</summary>
/// <param name="DueOn">The day asked for; a rest day becomes the next working day.</param>
public sealed record AskExtensionCommand(Guid OrderId, long Version, DateOnly DueOn, string Reason) : ISupervisionCommand;
