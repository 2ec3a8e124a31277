using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.Moves;

public sealed class ProjectMoveValidator : AbstractValidator<IProjectMove>
{
    public ProjectMoveValidator()
    {
        RuleFor(c => c.OccurredOn).BusinessDate();
        RuleFor(c => c.Note).OptionalText(MoveNote.MaxNoteLength);
    }
}
