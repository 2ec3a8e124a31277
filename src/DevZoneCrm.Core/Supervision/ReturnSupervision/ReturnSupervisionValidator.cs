using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.ReturnSupervision;

public sealed class ReturnSupervisionValidator : AbstractValidator<ReturnSupervisionCommand>
{
    public ReturnSupervisionValidator()
    {
        RuleFor(c => c.Reason).RequiredText(SupervisionStep.MaxTextLength);
        RuleFor(c => c.DueOn!.Value).BusinessDate().When(c => c.DueOn is not null).OverridePropertyName(nameof(ReturnSupervisionCommand.DueOn));
    }
}
