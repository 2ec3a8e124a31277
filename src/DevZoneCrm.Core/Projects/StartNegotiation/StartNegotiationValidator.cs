using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.StartNegotiation;

public sealed class StartNegotiationValidator : AbstractValidator<StartNegotiationCommand>
{
    public StartNegotiationValidator()
    {
        Include(new ProjectMoveValidator());
    }
}
