using DevZoneCrm.Core.Projects.Claims;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.BeginProduction;

public sealed class BeginProductionValidator : AbstractValidator<BeginProductionCommand>
{
    public BeginProductionValidator()
    {
        Include(new ClaimCommandValidator());
    }
}
