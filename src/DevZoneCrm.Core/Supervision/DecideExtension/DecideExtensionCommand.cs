namespace DevZoneCrm.Core.Supervision.DecideExtension;

/// <summary>同意 or 不同意延期, by the issuer or a leader, never by who asked.</summary>
/// <param name="Note">Needed where it is refused.</param>
public sealed record DecideExtensionCommand(Guid OrderId, long Version, bool Granted, string? Note = null) : ISupervisionCommand;
