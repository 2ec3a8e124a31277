using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Tests.Quotas;

/// <summary>A post, its leave and what it did, to be read as one month.</summary>
internal sealed class QuotaMonth
{
    private static readonly DateOnly LongAgo = new(2010, 1, 1);

    /// <summary>The notices of 2021, 2024 and 2025, as far as the months of the tests go.</summary>
    private static readonly WorkingCalendar Notices = new(
    [
        .. Off("2021-01-01", "2021-01-02", "2021-01-03"),
        .. Off("2024-02-10", "2024-02-11", "2024-02-12", "2024-02-13", "2024-02-14", "2024-02-15", "2024-02-16", "2024-02-17"), .. Work("2024-02-04", "2024-02-18"),
        .. Off("2024-04-04", "2024-04-05", "2024-04-06"), .. Work("2024-04-07", "2024-04-28"),
        .. Off("2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-05"), .. Work("2024-05-11"),
        .. Off("2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-05", "2024-10-06", "2024-10-07"), .. Work("2024-09-29", "2024-10-12"),
        .. Work("2025-09-28"),
    ]);

    private readonly Guid post = Guid.NewGuid();
    private readonly List<(DateOnly From, DateOnly To)> away = [];
    private readonly QuotaDoings done = new();

    public DateOnly From { get; init; } = LongAgo;

    public DateOnly? To { get; init; }

    public DateOnly Today { get; init; } = new(2030, 1, 1);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public QuotaMonth Away(string from, string to)
    {
        away.Add((Day(from), Day(to)));
        return this;
    }

    /// <summary>An activity that begins on the day.</summary>
    public QuotaMonth Did(string on, int times = 1)
    {
        done.Add(post, MonthNumber.Of(Day(on)), MonthNumber.WeekOf(Day(on)), times);
        return this;
    }

    public QuotaMonth Stationed(string from, string to)
    {
        for (var month = new DateOnly(Day(from).Year, Day(from).Month, 1); month <= Day(to); month = month.AddMonths(1))
        {
            done.AddDays(post, MonthNumber.Of(month), DayMask.Of(month, Day(from), Day(to)));
        }

        return this;
    }

    /// <summary>One of the four shipped quotas in a month.</summary>
    public QuotaLine Line(PostRole role, QuotaMeasure measure, string month)
    {
        var first = Day(month + "-01");
        var standard = ShippedQuotas.All.Single(s => s.Key.Role == role && s.Key.Measure == measure);
        var calendar = new QuotaCalendar(Notices, first.AddDays(-7), first.AddMonths(1));
        return new QuotaCount(new QuotaPost(post, Guid.NewGuid(), "陈晨", null, null, null, role, "招商员", From, To), standard, first, calendar, away, done, Today).Line();
    }

    public QuotaLine Weekly(string month) => Line(PostRole.Principal, QuotaMeasure.Activities, month);

    public QuotaLine Trips(string month) => Line(PostRole.Deputy, QuotaMeasure.Activities, month);

    public QuotaLine Days(string month) => Line(PostRole.FullTime, QuotaMeasure.Days, month);

    public QuotaLine Leads(string month) => Line(PostRole.FullTime, QuotaMeasure.Leads, month);

    private static IEnumerable<SpecialDay> Off(params string[] days) => days.Select(d => new SpecialDay(Day(d), false));

    private static IEnumerable<SpecialDay> Work(params string[] days) => days.Select(d => new SpecialDay(Day(d), true));
}
