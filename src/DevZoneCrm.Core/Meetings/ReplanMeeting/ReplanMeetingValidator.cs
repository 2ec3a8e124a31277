using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Meetings.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Meetings.ReplanMeeting;

public sealed class ReplanMeetingValidator : AbstractValidator<ReplanMeetingCommand>
{
    public ReplanMeetingValidator()
    {
        RuleFor(c => c.Name).RequiredText(MeetingCycle.MaxNameLength);
        RuleFor(c => c.HeldOn).BusinessDate();
        RuleFor(c => c.Place).OptionalText(MeetingCycle.MaxPlaceLength);
    }
}
