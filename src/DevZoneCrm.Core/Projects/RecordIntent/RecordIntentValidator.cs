using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.RecordIntent;

public sealed class RecordIntentValidator : AbstractValidator<RecordIntentCommand>
{
    public RecordIntentValidator()
    {
        Include(new ProjectMoveValidator());
    }
}
