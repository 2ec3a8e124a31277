using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.PlanMeeting;

public sealed class PlanMeetingValidator : AbstractValidator<PlanMeetingCommand>
{
    public PlanMeetingValidator()
    {
        RuleFor(c => c.Name).RequiredText(MeetingCycle.MaxNameLength);
        RuleFor(c => c.HeldOn).BusinessDate();
        RuleFor(c => c.Place).OptionalText(MeetingCycle.MaxPlaceLength);
    }
}
