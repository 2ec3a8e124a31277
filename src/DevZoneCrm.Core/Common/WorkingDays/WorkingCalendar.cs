using System.Collections.Frozen;

namespace DevZoneCrm.Core.Common.WorkingDays;

/// <summary>
/// Working days by the yearly notices of 国务院办公厅 (domain 5.7). A year without a notice counts Monday to Friday, and <see cref="IsPublished"/> says so.
/// The start day is never counted.
/// </summary>
public sealed class WorkingCalendar
{
    // A notice reaches into the first days of the next year; only what lies beyond them shows that a year has its own.
    private const int FirstMonthOfOwnNotice = 4;

    private readonly FrozenDictionary<DateOnly, bool> special;
    private readonly FrozenSet<int> published;

    public WorkingCalendar(IEnumerable<SpecialDay> days)
    {
        special = days.ToFrozenDictionary(d => d.On, d => d.IsWorkingDay);
        published = special.Keys.Where(d => d.Month >= FirstMonthOfOwnNotice).Select(d => d.Year).ToFrozenSet();
    }

    /// <summary>Whether the year's notice is known. Where not, pages say 节假日安排未公布.</summary>
    public bool IsPublished(int year) => published.Contains(year);

    public bool IsWorkingDay(DateOnly day) => special.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself, or the next working day where it is a rest day.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last day of a deadline of so many working days.</summary>
    /// <param name="days">0 or more; 0 is the start day itself.</param>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        for (; days > 0; days--)
        {
            start = OnOrAfter(start.AddDays(1));
        }

        return start;
    }

    /// <summary>The last day of a deadline of so many calendar days: where that is a rest day, the next working day.</summary>
    public DateOnly AddCalendarDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return OnOrAfter(start.AddDays(days));
    }

    /// <summary>Working days after the first day up to and with the last one; negative where the last comes first.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}
