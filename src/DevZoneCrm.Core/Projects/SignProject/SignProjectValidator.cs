using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.SignProject;

public sealed class SignProjectValidator : AbstractValidator<SignProjectCommand>
{
    public SignProjectValidator()
    {
        Include(new ClaimCommandValidator());
        RuleFor(c => c.Agreement).RequiredText(MoveNote.MaxDocumentLength);
    }
}
