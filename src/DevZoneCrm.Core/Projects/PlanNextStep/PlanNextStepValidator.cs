using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.PlanNextStep;

public sealed class PlanNextStepValidator : AbstractValidator<PlanNextStepCommand>
{
    public PlanNextStepValidator()
    {
        RuleFor(c => c.Text).OptionalText(ProjectFacts.MaxShortTextLength);
        RuleFor(c => c.DueOn!.Value).BusinessDate().When(c => c.DueOn is not null).OverridePropertyName(nameof(PlanNextStepCommand.DueOn));
    }
}
