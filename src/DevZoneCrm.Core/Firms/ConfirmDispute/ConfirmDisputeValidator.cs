using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ConfirmDispute;

public sealed class ConfirmDisputeValidator : AbstractValidator<ConfirmDisputeCommand>
{
    public ConfirmDisputeValidator() => RuleFor(c => c.Version).Must(v => v > 0).WithMessage(_ => ErrorTexts.Of("Validation.Required"));
}
