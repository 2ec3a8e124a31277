using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Web.Features.Activities.Calendars;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Activities;

public sealed class CalendarDayTests
{
    [Theory]
    [InlineData("2026-11-01", "2026-10-26", "2026-12-06", 6)]
    [InlineData("2027-02-01", "2027-02-01", "2027-02-28", 4)]
    [InlineData("2024-02-01", "2024-01-29", "2024-03-03", 5)]
    public void Weeks_WhenOfAMonth_AreWholeFromMondayToSunday(string month, string first, string last, int weeks)
    {
        var found = CalendarDay.Weeks(Day(month), []);

        (found.Count, found[0][0].On, found[^1][^1].On).ShouldBe((weeks, Day(first), Day(last)));
        found.ShouldAllBe(week => week.Count == 7 && week[0].On.DayOfWeek == DayOfWeek.Monday);
    }

    [Fact]
    public void Weeks_WhenSomethingLasts_ShowsItOnEachOfItsDays()
    {
        var entry = new CalendarEntryDto { Id = Guid.NewGuid(), From = Day("2026-10-30"), To = Day("2026-11-02") };

        CalendarDay.Weeks(Day("2026-11-01"), [entry]).SelectMany(week => week).Where(day => day.Entries.Count > 0).Select(day => day.On.Day).ShouldBe([30, 31, 1, 2]);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
