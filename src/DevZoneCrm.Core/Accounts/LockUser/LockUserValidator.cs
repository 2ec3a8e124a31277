using DevZoneCrm.Core.Common.Errors;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.LockUser;

public sealed class LockUserValidator : AbstractValidator<LockUserCommand>
{
    public LockUserValidator() => RuleFor(c => c.Stamp).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
}
