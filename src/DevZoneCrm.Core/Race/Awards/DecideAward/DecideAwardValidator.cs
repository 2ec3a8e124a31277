using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Race.Awards.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Race.Awards.DecideAward;

public sealed class DecideAwardValidator : AbstractValidator<DecideAwardCommand>
{
    public DecideAwardValidator()
    {
        RuleFor(c => c.Reason).OptionalText(RaceAward.MaxReasonLength);
        RuleFor(c => c.Reason).Must(r => !string.IsNullOrWhiteSpace(r)).WithMessage(_ => ErrorTexts.Of(RaceAwardErrors.ReasonNeeded)).When(c => !c.Confirmed);
    }
}
