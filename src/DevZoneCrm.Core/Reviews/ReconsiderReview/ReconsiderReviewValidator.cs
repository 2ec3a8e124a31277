using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ReconsiderReview;

public sealed class ReconsiderReviewValidator : AbstractValidator<ReconsiderReviewCommand>
{
    public ReconsiderReviewValidator() => RuleFor(c => c.Reason).RequiredText(QualityReview.MaxNoteLength);
}
