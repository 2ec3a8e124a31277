using DevZoneCrm.Core.Activities.Calendars;

namespace DevZoneCrm.Web.Features.Activities.Calendars;

/// <param name="IsInMonth">Not one of the days of the months before and after that fill the weeks.</param>
public sealed record CalendarDay(DateOnly On, bool IsInMonth, IReadOnlyList<CalendarEntryDto> Entries)
{
    private const int Week = 7;

    /// <summary>The weeks of a month from Monday to Sunday, whole, each entry on every day it lasts.</summary>
    public static IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks(DateOnly month, IReadOnlyList<CalendarEntryDto> entries)
    {
        var (first, last) = Span(month);
        var days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .Select(on => new CalendarDay(on, on.Month == month.Month, [.. entries.Where(e => e.From <= on && e.To >= on)]));
        return [.. days.Chunk(Week)];
    }

    /// <summary>The first and the last day that a month's weeks show.</summary>
    public static (DateOnly First, DateOnly Last) Span(DateOnly month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return (first.AddDays(-(((int)first.DayOfWeek + Week - 1) % Week)), last.AddDays((Week - (int)last.DayOfWeek) % Week));
    }
}
