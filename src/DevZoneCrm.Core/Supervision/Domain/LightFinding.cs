namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What a morning brought: a light and why, or a step up the line.</summary>
/// <param name="Level">Of a step up the line: who is told now.</param>
public readonly record struct LightFinding(SupervisionLight Light, LightCause? Cause, EscalationLevel? Level = null);
