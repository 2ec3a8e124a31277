namespace DevZoneCrm.Core.Targets;

/// <summary>序时进度: months elapsed of the twelve (domain 5.6). A month has elapsed on its last day, as bulletins count: the end of May is 41.67%.</summary>
public static class Pace
{
    public const int MonthsOfYear = 12;

    /// <summary>Calendar months that lie wholly between the two days, both included.</summary>
    public static int FullMonths(DateOnly from, DateOnly to)
    {
        var first = FirstFullMonth(from);
        var after = to.AddDays(1);
        return Math.Max(0, ((after.Year - first.Year) * MonthsOfYear) + after.Month - first.Month);
    }

    /// <summary>The first day of the first month that is whole from this day on: a unit that came in during March counts from April.</summary>
    public static DateOnly FirstFullMonth(DateOnly from) => from.Day == 1 ? from : new DateOnly(from.Year, from.Month, 1).AddMonths(1);

    /// <summary>序时进度 of a year on a day.</summary>
    public static Fraction Elapsed(int year, DateOnly day)
    {
        var from = new DateOnly(year, 1, 1);
        return day < from ? Fraction.Zero : new Fraction(Math.Min(MonthsOfYear, FullMonths(from, day)), MonthsOfYear);
    }
}
