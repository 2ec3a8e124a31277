using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Moves;

public sealed class ProjectStatusChangeValidator : AbstractValidator<IProjectStatusChange>
{
    public ProjectStatusChangeValidator()
    {
        RuleFor(c => c.OccurredOn).BusinessDate();
        RuleFor(c => c.Reason).RequiredText(MoveNote.MaxReasonLength);
    }
}
