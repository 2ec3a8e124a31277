using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.EndProject;

public sealed class EndProjectValidator : AbstractValidator<EndProjectCommand>
{
    public EndProjectValidator()
    {
        Include(new ProjectStatusChangeValidator());
    }
}
