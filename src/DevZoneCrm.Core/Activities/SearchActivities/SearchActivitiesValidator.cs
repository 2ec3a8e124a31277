using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.SearchActivities;

public sealed class SearchActivitiesValidator : AbstractValidator<SearchActivitiesQuery>
{
    private const int MaxPage = 100_000;

    public SearchActivitiesValidator()
    {
        RuleFor(q => q.Page).Between(1, MaxPage);
        RuleFor(q => q.PageSize).Between(1, SearchActivitiesQuery.MaxPageSize);
    }
}
