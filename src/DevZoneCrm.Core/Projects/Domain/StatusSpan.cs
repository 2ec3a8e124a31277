namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A <see cref="StatusPeriod"/> as a value.</summary>
public sealed record StatusSpan(Guid Id, ProjectStatus Status, DateOnly FromOn, DateOnly? UntilOn, string? Reason, string? LostTo);
