using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>
/// When a cycle meets. A rule names days (<see cref="IsNominal"/>); the calendar of working days then moves what falls on a rest day, or leaves it out.
/// Two meetings moved to one day are one meeting: the later one.
/// </summary>
/// <param name="Day">Week and two weeks: 1 (Monday) to 7. 旬: the nth day of it. Month and quarter: the day of the month. 0: the last day. Past the end counts as the last day. Daily cycles ignore it.</param>
/// <param name="QuarterMonth">Quarter: in its first, second or third month; ignored elsewhere.</param>
/// <param name="AnchorOn">Two weeks: any day of a week in which it meets; ignored elsewhere.</param>
public sealed record CycleRule(MeetingRhythm Rhythm, int Day, RestDayRule RestDay, int QuarterMonth = 1, DateOnly? AnchorOn = null)
{
    public const int LastDay = 0;

    private const int DaysOfWeek = 7;
    private const int DaysOfTen = 10;
    private const int MonthsOfQuarter = 3;

    // No run of rest days in a published calendar is longer; what is moved comes from within it.
    private const int LongestRest = 15;

    // A quarter and the longest rest.
    private const int Farthest = 110;

    /// <summary>The largest <see cref="Day"/> of a rhythm.</summary>
    public static int MostDay(MeetingRhythm rhythm) => rhythm switch
    {
        MeetingRhythm.Week or MeetingRhythm.TwoWeeks => DaysOfWeek,
        MeetingRhythm.TenDays => DaysOfTen,
        MeetingRhythm.Month or MeetingRhythm.Quarter => 31,
        _ => 0,
    };

    /// <summary>Whether the rule names the day, rest day or not.</summary>
    public bool IsNominal(DateOnly day) => Rhythm switch
    {
        MeetingRhythm.Day => true,
        MeetingRhythm.Week => WeekdayOf(day) == Weekday,
        MeetingRhythm.TwoWeeks => WeekdayOf(day) == Weekday && WeeksBetween(AnchorOn ?? day, day) % 2 == 0,
        MeetingRhythm.TenDays => day.Day == Within(TenDaysStart(day), TenDaysEnd(day)),
        MeetingRhythm.Month => day.Day == Within(1, DaysInMonth(day)),
        _ => ((day.Month - 1) % MonthsOfQuarter) + 1 == QuarterMonth && day.Day == Within(1, DaysInMonth(day)),
    };

    /// <summary>The meetings held from one day to another, both included, in order.</summary>
    public IReadOnlyList<MeetingDate> Between(DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var found = new SortedDictionary<DateOnly, MeetingDate>();
        for (var day = from.AddDays(-LongestRest); day <= to; day = day.AddDays(1))
        {
            if (!IsNominal(day) || (RestDay == RestDayRule.LeaveOut && !calendar.IsWorkingDay(day)))
            {
                continue;
            }

            var held = calendar.OnOrAfter(day);
            if (held >= from && held <= to)
            {
                found[held] = new MeetingDate(day, held);
            }
        }

        return [.. found.Values];
    }

    /// <summary>The first meeting held after a day; none where every one within the rhythm is left out.</summary>
    public MeetingDate? After(DateOnly day, WorkingCalendar calendar)
    {
        var ahead = Between(day.AddDays(1), day.AddDays(Farthest * 2), calendar);
        return ahead.Count == 0 ? null : ahead[0];
    }

    /// <summary>The last meeting held before a day.</summary>
    public MeetingDate? Before(DateOnly day, WorkingCalendar calendar)
    {
        var past = Between(day.AddDays(-Farthest * 2), day.AddDays(-1), calendar);
        return past.Count == 0 ? null : past[^1];
    }

    private int Weekday => Day == LastDay ? DaysOfWeek : Day;

    private int Within(int first, int last) => Day == LastDay ? last : Math.Min(first + Day - 1, last);

    private static int WeekdayOf(DateOnly day) => day.DayNumber - IsoWeeks.Monday(day).DayNumber + 1;

    private static int WeeksBetween(DateOnly one, DateOnly other) => (IsoWeeks.Monday(other).DayNumber - IsoWeeks.Monday(one).DayNumber) / DaysOfWeek;

    private static int TenDaysStart(DateOnly day) => day.Day <= DaysOfTen ? 1 : day.Day <= 2 * DaysOfTen ? DaysOfTen + 1 : (2 * DaysOfTen) + 1;

    private static int TenDaysEnd(DateOnly day) => day.Day <= DaysOfTen ? DaysOfTen : day.Day <= 2 * DaysOfTen ? 2 * DaysOfTen : DaysInMonth(day);

    private static int DaysInMonth(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);
}
