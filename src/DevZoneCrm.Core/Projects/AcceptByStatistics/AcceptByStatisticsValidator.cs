using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using FluentValidation;

namespace DevZoneCrm.Core.Projects.AcceptByStatistics;

public sealed class AcceptByStatisticsValidator : AbstractValidator<AcceptByStatisticsCommand>
{
    public AcceptByStatisticsValidator()
    {
        RuleFor(c => c.Milestone).Must(m => m is Milestone.Started or Milestone.Completed).WithMessage(_ => ErrorTexts.Of("Validation.NotAChoice"));
        RuleFor(c => c.AcceptedOn!.Value).BusinessDate().OverridePropertyName(nameof(AcceptByStatisticsCommand.AcceptedOn)).When(c => c.AcceptedOn is not null);
        RuleFor(c => c.Note).OptionalText(MoveNote.MaxNoteLength);
    }
}
