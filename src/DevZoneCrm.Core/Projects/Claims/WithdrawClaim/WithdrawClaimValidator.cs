using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.WithdrawClaim;

public sealed class WithdrawClaimValidator : AbstractValidator<WithdrawClaimCommand>
{
    public WithdrawClaimValidator() => RuleFor(c => c.Note).OptionalText(ClaimStep.MaxNoteLength);
}
