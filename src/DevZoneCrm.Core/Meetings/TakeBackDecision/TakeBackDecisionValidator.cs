using FluentValidation;

namespace DevZoneCrm.Core.Meetings.TakeBackDecision;

public sealed class TakeBackDecisionValidator : AbstractValidator<TakeBackDecisionCommand>
{
    public TakeBackDecisionValidator() => RuleFor(c => c.DecisionId).NotEmpty();
}
