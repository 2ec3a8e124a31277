using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>How a deadline was given: as a day, in working days or in calendar days (domain 5.7). The start day is not counted; one that falls on a rest day is the next working day.</summary>
/// <param name="On">The day itself.</param>
/// <param name="WorkingDays">Working days after the start day.</param>
/// <param name="CalendarDays">Calendar days after the start day.</param>
public readonly record struct SupervisionDeadline(DateOnly? On, int? WorkingDays, int? CalendarDays)
{
    public const int MaxDays = 366;

    public static SupervisionDeadline Day(DateOnly on) => new(on, null, null);

    public static SupervisionDeadline Within(int workingDays) => new(null, workingDays, null);

    public static SupervisionDeadline After(int calendarDays) => new(null, null, calendarDays);

    /// <summary>Said in exactly one of the three ways, and within a year.</summary>
    public bool IsOne => new[] { On is not null, WorkingDays is not null, CalendarDays is not null }.Count(given => given) == 1
        && WorkingDays is null or (>= 1 and <= MaxDays) && CalendarDays is null or (>= 1 and <= MaxDays);

    /// <summary>The last day it may be done on.</summary>
    /// <exception cref="RuleException">It is not said in exactly one way.</exception>
    public DateOnly From(DateOnly start, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsOne)
        {
            throw new RuleException(SupervisionErrors.DeadlineUnclear, MaxDays);
        }

        return On is { } day ? calendar.OnOrAfter(day) : WorkingDays is { } working ? calendar.AddWorkingDays(start, working) : calendar.AddCalendarDays(start, CalendarDays!.Value);
    }
}
