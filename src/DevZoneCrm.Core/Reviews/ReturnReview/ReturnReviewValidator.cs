using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ReturnReview;

public sealed class ReturnReviewValidator : AbstractValidator<ReturnReviewCommand>
{
    public ReturnReviewValidator() => RuleFor(c => c.Reason).RequiredText(QualityReview.MaxNoteLength);
}
