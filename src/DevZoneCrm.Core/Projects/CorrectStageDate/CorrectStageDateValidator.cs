using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.CorrectStageDate;

public sealed class CorrectStageDateValidator : AbstractValidator<CorrectStageDateCommand>
{
    public CorrectStageDateValidator()
    {
        RuleFor(c => c.Milestone).KnownValue();
        RuleFor(c => c.OccurredOn).BusinessDate();
        RuleFor(c => c.Reason).RequiredText(MoveNote.MaxReasonLength);
    }
}
