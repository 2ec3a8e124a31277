using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ReachFullCapacity;

public sealed class ReachFullCapacityValidator : AbstractValidator<ReachFullCapacityCommand>
{
    public ReachFullCapacityValidator()
    {
        Include(new ProjectMoveValidator());
    }
}
