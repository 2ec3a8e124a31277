using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Accounts.GetUsers;

public sealed class GetUsersValidator : AbstractValidator<GetUsersQuery>
{
    public GetUsersValidator()
    {
        RuleFor(q => q.Text).OptionalText(GetUsersQuery.MaxTextLength);
        RuleFor(q => q.PageNumber).Between(1, 100_000);
    }
}
