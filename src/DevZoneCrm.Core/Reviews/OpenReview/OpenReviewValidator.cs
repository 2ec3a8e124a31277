using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.OpenReview;

public sealed class OpenReviewValidator : AbstractValidator<OpenReviewCommand>
{
    public OpenReviewValidator()
    {
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.Inputs).NotNull().SetValidator(new ReviewInputsValidator());
    }
}
