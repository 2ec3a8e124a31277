using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneCrm.Core.Activities.Drafting;

/// <summary>Days as people name them in a message, seen from the day it is read.</summary>
public static partial class MessageDates
{
    private const string Weekdays = "一二三四五六日天";

    /// <summary>The day something happened: on or before today. None where the words do not say one day.</summary>
    public static DateOnly? Past(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var days = Named(text, today, isPast: true).Where(d => d <= today).Distinct().ToList();
        return days.Count == 1 ? days[0] : null;
    }

    /// <summary>The day something is due: on or after today; the first one named.</summary>
    public static DateOnly? Due(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var days = Named(text, today, isPast: false).Where(d => d >= today).ToList();
        return days.Count > 0 ? days[0] : null;
    }

    /// <summary>3 of 11月3日至5日, 为期3天, 三天; 1 where nothing is said.</summary>
    public static int Days(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Span().Match(text) is { Success: true } span)
        {
            var (from, to) = (Number(span.Groups["d"].Value), Number(span.Groups["e"].Value));
            return to > from ? to - from + 1 : 1;
        }

        return Lasting().Match(text) is { Success: true } lasting && Number(lasting.Groups["n"].Value) is var days and >= 1 and <= Domain.ActivityFacts.MaxDays ? days : 1;
    }

    private static IEnumerable<DateOnly> Named(string text, DateOnly today, bool isPast) =>
        Relative(text, today).Concat(Weekday(text, today, isPast)).Concat(Calendar(text, today, isPast)).Concat(MonthEnd(text, today)).OrderBy(d => d.At).Select(d => d.Day);

    private static IEnumerable<(int At, DateOnly Day)> Relative(string text, DateOnly today)
    {
        foreach (Match match in RelativeDay().Matches(text))
        {
            int? offset = match.Value switch
            {
                "大前天" => -3,
                "前天" => -2,
                "昨天" or "昨日" or "昨晚" => -1,
                "今天" or "今日" or "今早" or "今晚" or "刚才" or "刚刚" => 0,
                "明天" or "明日" => 1,
                "后天" => 2,
                "大后天" => 3,
                _ => null,
            };
            if (offset is { } days)
            {
                yield return (match.Index, today.AddDays(days));
            }
        }

        foreach (Match match in DaysAway().Matches(text))
        {
            var days = Number(match.Groups["n"].Value);
            yield return (match.Index, today.AddDays(match.Groups["w"].Value switch { "前" => -days, _ => days }));
        }
    }

    // 周三 alone: the last one that was, or the next one that comes; 上周三 and 下周三 are the week's before and after.
    private static IEnumerable<(int At, DateOnly Day)> Weekday(string text, DateOnly today, bool isPast)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        foreach (Match match in WeekdayName().Matches(text))
        {
            var place = Math.Min(Weekdays.IndexOf(match.Groups["d"].Value, StringComparison.Ordinal), 6);
            var weeks = match.Groups["w"].Value switch { "上上" => -2, "上" => -1, "下" => 1, "下下" => 2, _ => 0 };
            var day = monday.AddDays((weeks * 7) + place);
            if (match.Groups["w"].Length == 0)
            {
                day = isPast && day > today ? day.AddDays(-7) : !isPast && day < today ? day.AddDays(7) : day;
            }

            yield return (match.Index, day);
        }
    }

    // Without a year: the one that makes it lie on the right side of today.
    private static IEnumerable<(int At, DateOnly Day)> Calendar(string text, DateOnly today, bool isPast)
    {
        foreach (Match match in CalendarDay().Matches(text))
        {
            var (month, day) = (Number(match.Groups["m"].Value), Number(match.Groups["d"].Value));
            var year = match.Groups["y"].Length > 0 ? Number(match.Groups["y"].Value) : today.Year;
            if (Of(year, month, day) is { } found)
            {
                found = match.Groups["y"].Length > 0 ? found : isPast && found > today ? found.AddYears(-1) : !isPast && found < today ? found.AddYears(1) : found;
                yield return (match.Index, found);
            }
        }

        foreach (Match match in DayOfMonth().Matches(text))
        {
            if (Of(today.Year, today.Month, Number(match.Groups["d"].Value)) is { } found)
            {
                yield return (match.Index, isPast && found > today ? found.AddMonths(-1) : !isPast && found < today ? found.AddMonths(1) : found);
            }
        }
    }

    private static IEnumerable<(int At, DateOnly Day)> MonthEnd(string text, DateOnly today)
    {
        foreach (Match match in EndOfMonth().Matches(text))
        {
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(match.Value[0] == '下' ? 1 : 0);
            yield return (match.Index, first.AddMonths(1).AddDays(-1));
        }
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is > 1980 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text switch
    {
        "一" => 1, "两" or "二" => 2, "三" => 3, "四" => 4, "五" => 5, "六" => 6, "七" => 7, "八" => 8, "九" => 9, "十" => 10, _ => 0,
    };

    [GeneratedRegex("大前天|前天|昨天|昨日|昨晚|今天|今日|今早|今晚|刚才|刚刚|明天|明日|大后天|后天", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeDay();

    [GeneratedRegex("(?<n>[0-9]{1,2}|[一两二三四五六七八九十])天(?:之|以)?(?<w>前|后|内)", RegexOptions.CultureInvariant)]
    private static partial Regex DaysAway();

    [GeneratedRegex("(?<w>上上|下下|上|下|本|这)?(?:个)?(?:周|星期|礼拜)(?<d>[一二三四五六日天])", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayName();

    [GeneratedRegex("(?<![0-9])(?:(?<y>20[0-9]{2})[年./-])?(?<m>1[0-2]|0?[1-9])(?:月|(?<=20[0-9]{2}[./-](?:1[0-2]|0?[1-9]))[./-])(?<d>3[01]|[12][0-9]|0?[1-9])(?:日|号)?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex CalendarDay();

    [GeneratedRegex("(?<![0-9月至到—~-])(?<d>3[01]|[12][0-9]|[1-9])(?:日|号)(?![0-9楼栋地])", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex("(?:本月|下月|下个月|这个月)?月?底(?=前|之前|以前|完成|交)|月底", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfMonth();

    [GeneratedRegex("(?:1[0-2]|[1-9])月(?<d>3[01]|[12][0-9]|[1-9])(?:日|号)?(?:至|到|—|-|~)(?<e>3[01]|[12][0-9]|[1-9])(?:日|号)", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex("(?:为期|一共|共|连续)(?<n>[0-9]{1,2}|[一两二三四五六七八九十])天|(?<![0-9第])(?<n>[0-9]{1,2}|[两二三四五六七八九十])天(?!前|后|内|之|以)", RegexOptions.CultureInvariant)]
    private static partial Regex Lasting();
}
