namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A state and why: <see cref="Code"/> names the sentence, <see cref="Days"/> and <see cref="Limit"/> fill it.</summary>
/// <param name="Code">None where all is well.</param>
/// <param name="Days">Days past or left, never negative.</param>
/// <param name="Limit">Days or months of the limit.</param>
public readonly record struct HealthFinding(ProjectHealth State, string? Code = null, int Days = 0, int Limit = 0);
