using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.SearchReviews;

public sealed class SearchReviewsValidator : AbstractValidator<SearchReviewsQuery>
{
    public SearchReviewsValidator()
    {
        RuleFor(q => q.Shelf).KnownValue();
        RuleFor(q => q.PageNumber).Between(1, 100_000);
    }
}
