namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Months and ISO weeks as one number each, so that they can be grouped and compared in a statement.</summary>
public static class MonthNumber
{
    private const int MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    public static int Of(DateOnly day) => (day.Year * MonthsPerYear) + day.Month - 1;

    public static DateOnly FirstDay(int month) => new(month / MonthsPerYear, (month % MonthsPerYear) + 1, 1);

    /// <summary>Day 0 of the calendar was a Monday, so the week of a day is a plain division.</summary>
    public static int WeekOf(DateOnly day) => day.DayNumber / DaysPerWeek;

    public static DateOnly MondayOf(int week) => DateOnly.FromDayNumber(week * DaysPerWeek);
}
