using FluentValidation;

namespace DevZoneCrm.Core.Meetings.StartMeeting;

public sealed class StartMeetingValidator : AbstractValidator<StartMeetingCommand>
{
    public StartMeetingValidator() => RuleFor(c => c.MeetingId).NotEmpty();
}
