using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.AskForFirm;

public sealed class AskForFirmValidator : AbstractValidator<AskForFirmCommand>
{
    public AskForFirmValidator()
    {
        RuleFor(c => c.Kind).KnownValue();
        RuleFor(c => c.Reason).RequiredText(FirmRequest.MaxTextLength);
        RuleFor(c => c.Percent).Must(p => p is >= 1 and <= 99).When(c => c.Kind == FirmRequestKind.CoLead).WithMessage(_ => ErrorTexts.Of(FirmErrors.DisputeShare));
    }
}
