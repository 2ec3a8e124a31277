using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.CreateUser;

public sealed class CreateUserValidator : AbstractValidator<CreateUserCommand>
{
    public CreateUserValidator()
    {
        RuleFor(c => c.UserName).Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => ErrorTexts.Of(AccountErrors.UserNameForm));
        RuleFor(c => c.Role).KnownValue();
        RuleFor(c => c.Email).OptionalMailAddress();
        RuleFor(c => c.Password).Custom((password, context) =>
        {
            if (PasswordPolicy.Complaint(password, context.InstanceToValidate.UserName) is { } complaint)
            {
                context.AddFailure(complaint);
            }
        });
        RuleFor(c => c.RepeatPassword).Equal(c => c.Password).WithMessage(_ => ErrorTexts.Of("Account.PasswordsDiffer"));
    }
}
