using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Firms.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Firms.ExtendClaim;

public sealed class ExtendClaimValidator : AbstractValidator<ExtendClaimCommand>
{
    public ExtendClaimValidator() => RuleFor(c => c.Reason).RequiredText(FirmClaim.MaxReasonLength);
}
