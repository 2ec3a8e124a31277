using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.StartProject;

public sealed class StartProjectValidator : AbstractValidator<StartProjectCommand>
{
    public StartProjectValidator()
    {
        Include(new ClaimCommandValidator());
        RuleFor(c => c.Permit).RequiredText(MoveNote.MaxDocumentLength);
    }
}
