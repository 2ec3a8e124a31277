using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.SecureLand;

public sealed class SecureLandValidator : AbstractValidator<SecureLandCommand>
{
    public SecureLandValidator()
    {
        Include(new ClaimCommandValidator());
        RuleFor(c => c.Document).RequiredText(MoveNote.MaxDocumentLength);
    }
}
