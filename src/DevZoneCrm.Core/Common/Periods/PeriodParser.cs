using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Core.Common.Periods;

/// <summary>Reads and shifts period codes. Years 1990–2100; anything else is not a period.</summary>
public static partial class PeriodParser
{
    private const int MinYear = 1990;
    private const int MaxYear = 2100;

    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period)
    {
        period = Parse(text?.Trim() ?? string.Empty);
        return period is not null;
    }

    /// <summary>The span with the same name some years later or earlier. 29 February has no part in it: spans are whole months or weeks.</summary>
    public static Period Shift(Period period, int years)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.Kind == PeriodKind.Week)
        {
            var year = int.Parse(period.Code.AsSpan(0, 4), CultureInfo.InvariantCulture) + years;
            var week = Math.Min(int.Parse(period.Code.AsSpan(6), CultureInfo.InvariantCulture), ISOWeek.GetWeeksInYear(year));
            return Week(year, week)!;
        }

        var code = YearInCode().Replace(period.Code, m => (int.Parse(m.Value, CultureInfo.InvariantCulture) + years).ToString("0000", CultureInfo.InvariantCulture));
        return Parse(code) ?? period;
    }

    private static Period? Parse(string text)
    {
        if (RangeCode().Match(text) is { Success: true } range)
        {
            var first = Parse(range.Groups["a"].Value);
            var last = Parse(range.Groups["b"].Value);
            return first is not null && last is not null && first.From <= last.From
                ? new Period(text, PeriodKind.Months, first.From, last.To)
                : null;
        }

        if (SimpleCode().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        if (year is < MinYear or > MaxYear)
        {
            return null;
        }

        return Number(match, "h") is { } half ? Months(text, PeriodKind.HalfYear, year, (half * 6) - 5, 6)
            : Number(match, "q") is { } quarter ? Months(text, PeriodKind.Quarter, year, (quarter * 3) - 2, 3)
            : Number(match, "w") is { } week ? Week(year, week)
            : Number(match, "m") is not { } month ? Months(text, PeriodKind.Year, year, 1, 12)
            : month is < 1 or > 12 ? null
            : match.Groups["t"].Success ? TenDays(text, year, month, match.Groups["t"].Value)
            : Months(text, PeriodKind.Month, year, month, 1);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    private static Period Months(string code, PeriodKind kind, int year, int month, int count)
    {
        var from = new DateOnly(year, month, 1);
        return new Period(code, kind, from, from.AddMonths(count).AddDays(-1));
    }

    private static Period? Week(int year, int week)
    {
        if (week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return null;
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new Period(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-W{week:00}"), PeriodKind.Week, monday, monday.AddDays(6));
    }

    private static Period TenDays(string code, int year, int month, string name)
    {
        var (first, last) = name switch
        {
            "上旬" => (1, 10),
            "中旬" => (11, 20),
            _ => (21, DateTime.DaysInMonth(year, month)),
        };
        return new Period(code, PeriodKind.TenDays, new DateOnly(year, month, first), new DateOnly(year, month, last));
    }

    [GeneratedRegex(@"^(?<y>\d{4})(-H(?<h>[12])|-Q(?<q>[1-4])|-W(?<w>\d{2})|-(?<m>\d{2})(-(?<t>[上中下]旬))?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SimpleCode();

    [GeneratedRegex(@"^(?<a>\d{4}-\d{2})\.\.(?<b>\d{4}-\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RangeCode();

    [GeneratedRegex(@"(?<=^|\.\.)\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex YearInCode();
}
