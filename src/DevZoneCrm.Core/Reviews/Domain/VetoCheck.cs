namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What the pre-check found on one 一票否决.</summary>
/// <param name="Note">Needed where it applies.</param>
public sealed record VetoCheck(string Code, bool Applies, string? Note = null);
