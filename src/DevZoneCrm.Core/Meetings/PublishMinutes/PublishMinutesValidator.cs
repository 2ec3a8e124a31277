using FluentValidation;

namespace DevZoneCrm.Core.Meetings.PublishMinutes;

public sealed class PublishMinutesValidator : AbstractValidator<PublishMinutesCommand>
{
    public PublishMinutesValidator() => RuleFor(c => c.MeetingId).NotEmpty();
}
