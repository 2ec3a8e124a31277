using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.UnlockUser;

public sealed class UnlockUserValidator : AbstractValidator<UnlockUserCommand>
{
    public UnlockUserValidator() => RuleFor(c => c.Stamp).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
}
