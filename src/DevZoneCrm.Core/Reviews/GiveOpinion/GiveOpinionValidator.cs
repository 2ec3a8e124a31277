using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.GiveOpinion;

public sealed class GiveOpinionValidator : AbstractValidator<GiveOpinionCommand>
{
    public GiveOpinionValidator()
    {
        RuleFor(c => c.Answer).KnownValue().Must(a => a != OpinionAnswer.None).WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.Text).OptionalText(ReviewOpinion.MaxTextLength);
    }
}
