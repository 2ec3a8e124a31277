using FluentValidation;

namespace DevZoneCrm.Core.Events.PlanEvent;

public sealed class PlanEventValidator : AbstractValidator<PlanEventCommand>
{
    public PlanEventValidator() => RuleFor(c => c.Facts).SetValidator(new EventFactsValidator());
}
