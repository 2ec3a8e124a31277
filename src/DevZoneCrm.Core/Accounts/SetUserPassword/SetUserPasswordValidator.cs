using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.SetUserPassword;

public sealed class SetUserPasswordValidator : AbstractValidator<SetUserPasswordCommand>
{
    public SetUserPasswordValidator()
    {
        RuleFor(c => c.Password).Custom((password, context) =>
        {
            if (PasswordPolicy.Complaint(password, null) is { } complaint)
            {
                context.AddFailure(complaint);
            }
        });
        RuleFor(c => c.RepeatPassword).Equal(c => c.Password).WithMessage(_ => ErrorTexts.Of("Account.PasswordsDiffer"));
    }
}
