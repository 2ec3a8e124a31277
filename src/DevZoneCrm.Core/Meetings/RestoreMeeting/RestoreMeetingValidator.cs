using FluentValidation;

namespace DevZoneCrm.Core.Meetings.RestoreMeeting;

public sealed class RestoreMeetingValidator : AbstractValidator<RestoreMeetingCommand>
{
    public RestoreMeetingValidator() => RuleFor(c => c.MeetingId).NotEmpty();
}
