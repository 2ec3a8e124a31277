using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.ResumeProject;

public sealed class ResumeProjectValidator : AbstractValidator<ResumeProjectCommand>
{
    public ResumeProjectValidator()
    {
        Include(new ProjectStatusChangeValidator());
    }
}
