using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;

public sealed class CreateCalendarFeedValidator : AbstractValidator<CreateCalendarFeedCommand>
{
    public CreateCalendarFeedValidator() => RuleFor(c => c.Scope).KnownValue();
}
