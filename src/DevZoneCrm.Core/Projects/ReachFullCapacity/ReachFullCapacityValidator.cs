using DevZoneCrm.Core.Projects.Claims;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ReachFullCapacity;

public sealed class ReachFullCapacityValidator : AbstractValidator<ReachFullCapacityCommand>
{
    public ReachFullCapacityValidator()
    {
        Include(new ClaimCommandValidator());
    }
}
