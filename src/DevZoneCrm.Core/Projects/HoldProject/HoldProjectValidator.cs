using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.HoldProject;

public sealed class HoldProjectValidator : AbstractValidator<HoldProjectCommand>
{
    public HoldProjectValidator()
    {
        Include(new ProjectStatusChangeValidator());
    }
}
