using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.WithdrawRequest;

public sealed class WithdrawRequestValidator : AbstractValidator<WithdrawRequestCommand>
{
    public WithdrawRequestValidator() => RuleFor(c => c.Version).Must(v => v > 0).WithMessage(_ => ErrorTexts.Of("Validation.Required"));
}
