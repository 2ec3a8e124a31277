using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Activities.Calendars.GetCalendar;

public sealed class GetCalendarValidator : AbstractValidator<GetCalendarQuery>
{
    public GetCalendarValidator()
    {
        RuleFor(q => q.Scope).KnownValue();
        RuleFor(q => q.From).BusinessDate();
        RuleFor(q => q.To).Must((q, to) => to >= q.From && to.DayNumber - q.From.DayNumber < GetCalendarQuery.MostDays).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1, GetCalendarQuery.MostDays));
    }
}
