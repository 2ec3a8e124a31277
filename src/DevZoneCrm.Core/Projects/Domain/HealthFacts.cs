namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>What the limits look at.</summary>
public readonly record struct HealthFacts(
    ProjectStage Stage, DateOnly? StageOn, DateOnly? SignedOn, DateOnly? RegisteredOn, DateOnly? NextStepOn);
