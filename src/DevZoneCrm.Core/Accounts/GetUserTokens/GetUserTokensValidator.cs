using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.GetUserTokens;

public sealed class GetUserTokensValidator : AbstractValidator<GetUserTokensQuery>
{
    public GetUserTokensValidator()
    {
        RuleFor(q => q.Text).OptionalText(GetUserTokensQuery.MaxTextLength);
        RuleFor(q => q.PageNumber).Between(1, 100_000);
    }
}
