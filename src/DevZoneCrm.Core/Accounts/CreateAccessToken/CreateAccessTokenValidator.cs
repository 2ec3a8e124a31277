using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.CreateAccessToken;

public sealed class CreateAccessTokenValidator : AbstractValidator<CreateAccessTokenCommand>
{
    public const int MaxNameLength = 60;

    public CreateAccessTokenValidator(ZoneCalendar calendar)
    {
        RuleFor(c => c.Name).RequiredText(MaxNameLength);
        RuleFor(c => c.ExpiresOn).Must(on => on >= calendar.Today && on <= calendar.Today.AddYears(1)).WithMessage(_ => ErrorTexts.Of(AccountErrors.TokenExpiry));
    }
}
