using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ReviseReview;

public sealed class ReviseReviewValidator : AbstractValidator<ReviseReviewCommand>
{
    public ReviseReviewValidator() => RuleFor(c => c.Inputs).NotNull().SetValidator(new ReviewInputsValidator());
}
