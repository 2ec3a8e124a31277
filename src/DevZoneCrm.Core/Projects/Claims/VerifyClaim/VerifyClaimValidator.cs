using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims.VerifyClaim;

public sealed class VerifyClaimValidator : AbstractValidator<VerifyClaimCommand>
{
    public VerifyClaimValidator() => RuleFor(c => c.Note).OptionalText(ClaimStep.MaxNoteLength);
}
