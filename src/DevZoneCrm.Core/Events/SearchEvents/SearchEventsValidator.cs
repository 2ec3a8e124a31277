using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Events.SearchEvents;

public sealed class SearchEventsValidator : AbstractValidator<SearchEventsQuery>
{
    private const int MaxPage = 100_000;

    public SearchEventsValidator()
    {
        RuleFor(q => q.Page).Between(1, MaxPage);
        RuleFor(q => q.PageSize).Between(1, SearchEventsQuery.MaxPageSize);
    }
}
