using FluentValidation;

namespace DevZoneCrm.Core.Reviews.SwitchReviewGate;

public sealed class SwitchReviewGateValidator : AbstractValidator<SwitchReviewGateCommand>
{
    public SwitchReviewGateValidator() => RuleFor(c => c.Version).GreaterThanOrEqualTo(0);
}
