using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.ApproveClaim;

public sealed class ApproveClaimValidator : AbstractValidator<ApproveClaimCommand>
{
    public ApproveClaimValidator() => RuleFor(c => c.Note).OptionalText(ClaimStep.MaxNoteLength);
}
