using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.AcceptDuty;

public sealed class AcceptDutyValidator : AbstractValidator<AcceptDutyCommand>
{
    private const int Decimals = 2;

    public AcceptDutyValidator()
    {
        RuleFor(c => c.Month).BusinessDate();
        RuleFor(c => c.Value).Between(0m, DutyMark.Most).Must(v => decimal.Round(v, Decimals) == v).WithMessage(_ => ErrorTexts.Of("Validation.Decimals", Decimals));
        RuleFor(c => c.Reason).RequiredText(DutyMark.MaxReasonLength);
    }
}
