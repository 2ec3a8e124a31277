using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.WithdrawActivity;

public sealed class WithdrawActivityValidator : AbstractValidator<WithdrawActivityCommand>
{
    public const int MaxReasonLength = 200;

    public WithdrawActivityValidator() => RuleFor(c => c.Reason).RequiredText(MaxReasonLength);
}
