using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>
/// A decision noted in one line: <c>落实用地指标 @张蕾 下周五</c>. The name after @ is the owner, a day anywhere in the line is the date, the rest is the text. What is not found stays empty for the form to ask.
/// </summary>
public sealed partial record DecisionLine(string Text, string? Owner, DateOnly? DueOn)
{
    private const int DaysOfWeek = 7;
    private const string Digits = "零一二三四五六七八九";

    /// <param name="names">Whom an owner may be; the longest that fits is meant, for no space need follow it.</param>
    public static DecisionLine Parse(string line, DateOnly today, IEnumerable<string> names, WorkingCalendar working)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(names);
        var (text, owner) = TakeOwner(line, names);
        var (rest, due) = TakeDay(text, today, working);
        return new DecisionLine(Tidy(rest), owner, due);
    }

    private static (string Text, string? Owner) TakeOwner(string line, IEnumerable<string> names)
    {
        var at = line.IndexOfAny(['@', '＠']);
        if (at < 0)
        {
            return (line, null);
        }

        var behind = line[(at + 1)..].TrimStart();
        var name = names.Where(n => n.Length > 0 && behind.StartsWith(n, StringComparison.OrdinalIgnoreCase)).MaxBy(n => n.Length);
        return name is null ? (line, null) : (line[..at] + " " + behind[name.Length..], name);
    }

    private static (string Text, DateOnly? DueOn) TakeDay(string text, DateOnly today, WorkingCalendar working)
    {
        foreach (var (pattern, read) in Readers)
        {
            // The last one named is the deadline: "3月考察后的问题 4月10日前解决".
            if (pattern.Matches(text).LastOrDefault() is { } match && read(match, today, working) is { } day)
            {
                return (text.Remove(match.Index, match.Length).Insert(match.Index, " "), day);
            }
        }

        return (text, null);
    }

    private static readonly (Regex Pattern, Func<Match, DateOnly, WorkingCalendar, DateOnly?> Read)[] Readers =
    [
        (FullDay(), (m, _, _) => On(Number(m, 1), Number(m, 2), Number(m, 3))),
        (MonthDay(), (m, today, _) => Coming(today, Number(m, 1), Number(m, 2))),
        (Near(), (m, today, _) => today.AddDays(m.Groups[1].Value.ToLowerInvariant() switch { "明天" or "明日" or "tomorrow" => 1, "后天" => 2, _ => 0 })),
        (Weekday(), (m, today, _) => OfWeek(today, m.Groups[1].Value, "一二三四五六日".IndexOf(m.Groups[2].Value.Replace('天', '日'), StringComparison.Ordinal))),
        (EnglishDay(), (m, today, _) => OfWeek(today, m.Groups[1].Length > 0 ? "下" : string.Empty, ((int)Enum.Parse<DayOfWeek>(m.Groups[2].Value, ignoreCase: true) + DaysOfWeek - 1) % DaysOfWeek)),
        (Within(), Ahead),
        (MonthEnd(), (m, today, _) => EndOfMonth(today.AddMonths(m.Groups[1].Value.StartsWith('下') ? 1 : 0))),
        (YearEnd(), (_, today, _) => new DateOnly(today.Year, 12, 31)),
        (DayOnly(), (m, today, _) => ComingDay(today, Number(m, 1))),
    ];

    private static DateOnly? Ahead(Match match, DateOnly today, WorkingCalendar working)
    {
        var count = Count(match.Groups[1].Value);
        return match.Groups[2].Value switch
        {
            "工作日" => working.AddWorkingDays(today, count),
            "周" or "星期" => today.AddDays(count * DaysOfWeek),
            "月" => today.AddMonths(count),
            _ => today.AddDays(count),
        };
    }

    // Without a word before it the coming one; 本周 this week's, 下周 next week's.
    private static DateOnly OfWeek(DateOnly today, string which, int weekday)
    {
        var day = IsoWeeks.Monday(today).AddDays(weekday);
        return which.StartsWith('下') ? day.AddDays(DaysOfWeek * which.Count(c => c == '下')) : which.Length == 0 && day < today ? day.AddDays(DaysOfWeek) : day;
    }

    private static DateOnly? Coming(DateOnly today, int month, int day) => On(today.Year, month, day) is { } date && date >= today ? date : On(today.Year + 1, month, day);

    private static DateOnly? ComingDay(DateOnly today, int day)
    {
        var month = day >= today.Day ? today : EndOfMonth(today).AddDays(1);
        return On(month.Year, month.Month, day);
    }

    private static DateOnly? On(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Count(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : text switch
        {
            "两" => 2,
            "半" => 0,
            "十" => 10,
            ['十', var ones] => 10 + Digits.IndexOf(ones, StringComparison.Ordinal),
            [var tens, '十'] => 10 * Digits.IndexOf(tens, StringComparison.Ordinal),
            _ => Math.Max(0, Digits.IndexOf(text, StringComparison.Ordinal)),
        };

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim(' ', ',', '，', '。', ';', '；', '、');

    [GeneratedRegex(@"(?<a>20\d\d)\s*[-/.年]\s*(?<b>\d{1,2})\s*[-/.月]\s*(?<c>\d{1,2})\s*[日号]?(?:\s*之?前)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullDay();

    [GeneratedRegex(@"(?<!\d)(?<a>\d{1,2})\s*[月/]\s*(?<b>\d{1,2})(?!\d)\s*[日号]?(?:\s*之?前)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<a>今天|今日|明天|明日|后天|\btoday\b|\btomorrow\b)(?:\s*之?前)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Near();

    [GeneratedRegex(@"(?<a>本|这|下下|下)?个?(?:周|星期|礼拜)(?<b>[一二三四五六日天])(?:\s*之?前)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:by\s+)?(?<a>next\s+)?(?<b>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishDay();

    [GeneratedRegex(@"(?<a>\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])\s*个?(?<b>工作日|星期|天|日|周|月)\s*(?:之内|以内|内|之后|以后|后)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<a>本|这个?|下个?)?月(?:底|末)(?:\s*之?前)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthEnd();

    [GeneratedRegex(@"(?:今年)?年(?:底|末)(?:\s*之?前)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"(?<![\d月])(?<a>\d{1,2})[日号](?:\s*之?前)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
