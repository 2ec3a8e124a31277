using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.LoseProject;

public sealed class LoseProjectValidator : AbstractValidator<LoseProjectCommand>
{
    public LoseProjectValidator()
    {
        Include(new ProjectStatusChangeValidator());
        RuleFor(c => c.LostTo).OptionalText(ProjectFacts.MaxShortTextLength);
    }
}
