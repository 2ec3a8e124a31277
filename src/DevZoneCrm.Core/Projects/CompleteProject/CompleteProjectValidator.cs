using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.CompleteProject;

public sealed class CompleteProjectValidator : AbstractValidator<CompleteProjectCommand>
{
    public CompleteProjectValidator()
    {
        Include(new ProjectMoveValidator());
    }
}
