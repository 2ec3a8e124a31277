using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Claims;

public sealed class ClaimCommandValidator : AbstractValidator<IClaimCommand>
{
    public ClaimCommandValidator()
    {
        Include(new ProjectMoveValidator());
        RuleFor(c => c.Evidence).Evidence();
    }
}
