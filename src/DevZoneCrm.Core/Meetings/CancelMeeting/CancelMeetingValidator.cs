using FluentValidation;

namespace DevZoneCrm.Core.Meetings.CancelMeeting;

public sealed class CancelMeetingValidator : AbstractValidator<CancelMeetingCommand>
{
    public CancelMeetingValidator() => RuleFor(c => c.MeetingId).NotEmpty();
}
