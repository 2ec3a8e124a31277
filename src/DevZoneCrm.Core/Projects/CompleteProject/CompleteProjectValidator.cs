using DevZoneCrm.Core.Projects.Claims;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.CompleteProject;

public sealed class CompleteProjectValidator : AbstractValidator<CompleteProjectCommand>
{
    public CompleteProjectValidator()
    {
        Include(new ClaimCommandValidator());
    }
}
