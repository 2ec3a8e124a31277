using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.AnswerRequest;

public sealed class AnswerRequestValidator : AbstractValidator<AnswerRequestCommand>
{
    public AnswerRequestValidator()
    {
        RuleFor(c => c.Text).OptionalText(FirmRequest.MaxTextLength);
        RuleFor(c => c.Text).Must(t => !string.IsNullOrWhiteSpace(t)).When(c => !c.Agree).WithMessage(_ => ErrorTexts.Of(FirmErrors.RefusalNeedsReason));
    }
}
