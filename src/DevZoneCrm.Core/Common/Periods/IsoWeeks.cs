using System.Globalization;

namespace DevZoneCrm.Core.Common.Periods;

/// <summary>Weeks as meetings count them: Monday to Sunday, numbered by ISO 8601.</summary>
public static class IsoWeeks
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly Sunday(DateOnly day) => Monday(day).AddDays(6);

    public static int Number(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The board before the week of a day: the Sunday before its Monday.</summary>
    public static DateOnly Before(DateOnly day) => Monday(day).AddDays(-1);
}
