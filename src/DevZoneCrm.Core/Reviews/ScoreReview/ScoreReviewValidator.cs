using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.ScoreReview;

public sealed class ScoreReviewValidator : AbstractValidator<ScoreReviewCommand>
{
    public ScoreReviewValidator()
    {
        RuleFor(c => c.Marks).NotNull();
        RuleForEach(c => c.Marks).ChildRules(m => m.RuleFor(x => x.Reason).OptionalText(ReviewExpert.MaxReasonLength));
        RuleFor(c => c.Remark).OptionalText(QualityReview.MaxNoteLength);
    }
}
