using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Supervision.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Supervision.WithdrawSupervision;

public sealed class WithdrawSupervisionValidator : AbstractValidator<WithdrawSupervisionCommand>
{
    public WithdrawSupervisionValidator() => RuleFor(c => c.Reason).RequiredText(SupervisionStep.MaxTextLength);
}
