using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

public sealed class SearchClaimsValidator : AbstractValidator<SearchClaimsQuery>
{
    public SearchClaimsValidator()
    {
        RuleFor(q => q.Scope).KnownValue();
        RuleFor(q => q.Page).Between(1, SearchClaimsQuery.MaxPage);
        RuleFor(q => q.PageSize).Between(1, SearchClaimsQuery.MaxPageSize);
    }
}
