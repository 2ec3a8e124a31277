using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.ReturnClaim;

public sealed class ReturnClaimValidator : AbstractValidator<ReturnClaimCommand>
{
    public ReturnClaimValidator() => RuleFor(c => c.Reason).RequiredText(ClaimStep.MaxNoteLength);
}
