using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.RaiseDispute;

public sealed class RaiseDisputeValidator : AbstractValidator<RaiseDisputeCommand>
{
    public RaiseDisputeValidator() => RuleFor(c => c.Grounds).RequiredText(FirmDispute.MaxTextLength);
}
