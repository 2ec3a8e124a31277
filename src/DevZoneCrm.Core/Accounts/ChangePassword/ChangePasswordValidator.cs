using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.ChangePassword;

public sealed class ChangePasswordValidator : AbstractValidator<ChangePasswordCommand>
{
    public ChangePasswordValidator()
    {
        RuleFor(c => c.CurrentPassword).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.NewPassword).Custom((password, context) =>
        {
            if (PasswordPolicy.Complaint(password, null) is { } complaint)
            {
                context.AddFailure(complaint);
            }
        });
        RuleFor(c => c.RepeatPassword).Equal(c => c.NewPassword).WithMessage(_ => ErrorTexts.Of("Account.PasswordsDiffer"));
    }
}
