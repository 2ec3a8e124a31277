using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetSupervision;

/// <summary>One line of the history.</summary>
/// <param name="Actor">Empty where the rules acted.</param>
public sealed record SupervisionStepDto(
    int Number, SupervisionStepKind Kind, DateOnly On, DateTimeOffset At, string Actor, string? Text, SupervisionLight? Light, LightCause? Cause, EscalationLevel? Level, DateOnly? DueOn);
