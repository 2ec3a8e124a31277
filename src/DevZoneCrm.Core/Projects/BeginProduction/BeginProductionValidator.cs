using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.BeginProduction;

public sealed class BeginProductionValidator : AbstractValidator<BeginProductionCommand>
{
    public BeginProductionValidator()
    {
        Include(new ProjectMoveValidator());
    }
}
