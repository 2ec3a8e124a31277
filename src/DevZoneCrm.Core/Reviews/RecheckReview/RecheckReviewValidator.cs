using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.RecheckReview;

public sealed class RecheckReviewValidator : AbstractValidator<RecheckReviewCommand>
{
    public RecheckReviewValidator() => RuleFor(c => c.Note).RequiredText(QualityReview.MaxNoteLength);
}
