using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.DecideReview;

public sealed class DecideReviewValidator : AbstractValidator<DecideReviewCommand>
{
    public DecideReviewValidator()
    {
        RuleFor(c => c.Conditions).OptionalText(QualityReview.MaxNoteLength);
        RuleFor(c => c.Note).OptionalText(QualityReview.MaxNoteLength);
    }
}
