namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>Something that does not add up.</summary>
/// <param name="Check">audit, foreignKey, project, version, file or month.</param>
/// <param name="Subject">Which line, table or project.</param>
public sealed record VerificationProblem(string Check, string Subject, string Text);
