using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ProposeRuling;

public sealed class ProposeRulingValidator : AbstractValidator<ProposeRulingCommand>
{
    public ProposeRulingValidator()
    {
        RuleFor(c => c.Outcome).KnownValue();
        RuleFor(c => c.RivalPercent).Must(p => p is >= 1 and <= 99).When(c => c.Outcome == DisputeOutcome.Shared).WithMessage(_ => ErrorTexts.Of(FirmErrors.DisputeShare));
        RuleFor(c => c.Text).RequiredText(FirmDispute.MaxTextLength);
    }
}
