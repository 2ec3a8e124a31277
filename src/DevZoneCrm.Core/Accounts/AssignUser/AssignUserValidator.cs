using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.AssignUser;

public sealed class AssignUserValidator : AbstractValidator<AssignUserCommand>
{
    public const int MaxNameLength = 40;

    public AssignUserValidator()
    {
        RuleFor(c => c.DisplayName).RequiredText(MaxNameLength);
        RuleFor(c => c.Role).KnownValue();
        RuleFor(c => c.Email).OptionalMailAddress();
    }
}
