using System.Globalization;

namespace DevZoneCrm.Core.Common.Periods;

/// <summary>From one period to the next, and from one kind of period to another.</summary>
public static class PeriodSteps
{
    private const int MonthsPerYear = 12;

    /// <summary>
    /// The period of that kind which holds the day; for <see cref="PeriodKind.Months"/> January up to the day's month. Weeks and ten-day spans, which no page switches to, become the month.
    /// </summary>
    public static Period Holding(DateOnly day, PeriodKind kind) => Of(day.Year, kind, NumberOf(day, kind));

    /// <summary>The n-th period of that kind in the year; for <see cref="PeriodKind.Months"/> January up to month n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public static Period Of(int year, PeriodKind kind, int number) =>
        PeriodParser.TryParse(Code(year, kind, number), out var period) ? period : throw new ArgumentOutOfRangeException(nameof(number), number, "No such period.");

    /// <summary>
    /// The period before (−1) or after (+1). 1–7月 is followed by 1–8月 and 1–12月 by 1月 of the next year: a running total grows by a month.
    /// None at the edge of the years known.
    /// </summary>
    public static Period? Step(Period period, int direction)
    {
        ArgumentNullException.ThrowIfNull(period);
        var code = period.Kind switch
        {
            PeriodKind.Week => Week(period.From.AddDays(7 * direction)),
            PeriodKind.TenDays => TenDays(direction > 0 ? period.To.AddDays(1) : period.From.AddDays(-1)),
            PeriodKind.Months when period.From.Month != 1 || period.From.Year != period.To.Year => Range(period.From.AddMonths(direction * Length(period)), Length(period)),
            PeriodKind.Months => Running(new DateOnly(period.To.Year, period.To.Month, 1).AddMonths(direction)),
            _ => Same(period.From.AddMonths(direction * Length(period)), period.Kind),
        };
        return PeriodParser.TryParse(code, out var next) ? next : null;
    }

    /// <summary>Which one of its kind in the year holds the day: the half, the quarter, the month.</summary>
    public static int NumberOf(DateOnly day, PeriodKind kind) => kind switch
    {
        PeriodKind.Year => 1,
        PeriodKind.HalfYear => ((day.Month - 1) / 6) + 1,
        PeriodKind.Quarter => ((day.Month - 1) / 3) + 1,
        _ => day.Month,
    };

    private static string Code(int year, PeriodKind kind, int number) => kind switch
    {
        PeriodKind.Year => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
        PeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-H{number}"),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{number}"),
        PeriodKind.Months => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-01..{year:0000}-{number:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{number:00}"),
    };

    private static string Same(DateOnly day, PeriodKind kind) => Code(day.Year, kind, NumberOf(day, kind));

    private static int Length(Period period) => ((period.To.Year - period.From.Year) * MonthsPerYear) + period.To.Month - period.From.Month + 1;

    private static string Running(DateOnly last) => string.Create(CultureInfo.InvariantCulture, $"{last.Year:0000}-01..{last.Year:0000}-{last.Month:00}");

    private static string Range(DateOnly first, int months)
    {
        var last = first.AddMonths(months - 1);
        return string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{first.Month:00}..{last.Year:0000}-{last.Month:00}");
    }

    private static string Week(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    private static string TenDays(DateOnly day)
    {
        var name = day.Day switch { <= 10 => "上旬", <= 20 => "中旬", _ => "下旬" };
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{name}");
    }
}
