using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.PreCheckReview;

public sealed class PreCheckReviewValidator : AbstractValidator<PreCheckReviewCommand>
{
    public PreCheckReviewValidator()
    {
        RuleFor(c => c.Note).OptionalText(QualityReview.MaxNoteLength);
        RuleFor(c => c.Vetoes).NotNull();
        RuleForEach(c => c.Vetoes).ChildRules(v => v.RuleFor(x => x.Note).OptionalText(QualityReview.MaxNoteLength));
    }
}
