using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.AnswerSplit;

public sealed class AnswerSplitValidator : AbstractValidator<AnswerSplitCommand>
{
    public AnswerSplitValidator()
    {
        RuleFor(c => c.Reason).OptionalText(SplitProposal.MaxTextLength);
        RuleFor(c => c.Reason).Must(t => !string.IsNullOrWhiteSpace(t)).When(c => !c.Agree).WithMessage(_ => ErrorTexts.Of(FirmErrors.RefusalNeedsReason));
    }
}
