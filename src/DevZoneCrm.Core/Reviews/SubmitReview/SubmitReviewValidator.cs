using FluentValidation;

namespace DevZoneCrm.Core.Reviews.SubmitReview;

public sealed class SubmitReviewValidator : AbstractValidator<SubmitReviewCommand>
{
    public SubmitReviewValidator() => RuleFor(c => c.Version).GreaterThan(0);
}
