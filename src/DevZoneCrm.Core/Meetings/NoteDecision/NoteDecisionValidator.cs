using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.NoteDecision;

public sealed class NoteDecisionValidator : AbstractValidator<NoteDecisionCommand>
{
    public NoteDecisionValidator()
    {
        RuleFor(c => c.Text).RequiredText(MeetingDecision.MaxTextLength);
        RuleFor(c => c.OwnerPostId).NotEmpty().WithMessage(_ => ErrorTexts.Of("Validation.Required"));
        RuleFor(c => c.DueOn).BusinessDate();
    }
}
