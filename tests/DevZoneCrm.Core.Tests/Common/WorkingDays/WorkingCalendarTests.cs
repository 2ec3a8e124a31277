using System.Globalization;
using Bogus;
using DevZoneCrm.Core.Common.WorkingDays;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.WorkingDays;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = Shipped();

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void WorkingDaysBetween_OverAYear_CountsTheYearsWorkingDays(int year, int expected) =>
        Calendar.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)).ShouldBe(expected);

    [Theory]
    [InlineData("2025-01-26")]
    [InlineData("2026-02-14")]
    public void IsWorkingDay_OnAnExchangedWeekend_IsTrue(string day) => Calendar.IsWorkingDay(Day(day)).ShouldBeTrue();

    [Theory]
    [InlineData("2025-01-28")]
    [InlineData("2025-10-01")]
    [InlineData("2025-06-14")]
    public void IsWorkingDay_OnAHolidayOrWeekend_IsFalse(string day) => Calendar.IsWorkingDay(Day(day)).ShouldBeFalse();

    [Theory]
    [InlineData("2025-01-24", 3, "2025-02-05")]
    [InlineData("2025-09-26", 5, "2025-10-10")]
    [InlineData("2026-02-12", 3, "2026-02-24")]
    [InlineData("2026-02-15", 0, "2026-02-15")]
    public void AddWorkingDays_AcrossHolidays_SkipsThem(string start, int days, string end) => Calendar.AddWorkingDays(Day(start), days).ShouldBe(Day(end));

    [Theory]
    [InlineData("2025-09-01", 30, "2025-10-09")]
    [InlineData("2025-06-03", 10, "2025-06-13")]
    [InlineData("2025-06-04", 10, "2025-06-16")]
    public void AddCalendarDays_EndingOnARestDay_MovesToTheNextWorkingDay(string start, int days, string end) => Calendar.AddCalendarDays(Day(start), days).ShouldBe(Day(end));

    [Fact]
    public void IsPublished_ForAYearWithoutNotice_IsFalseAndWeekdaysCount()
    {
        Calendar.IsPublished(2026).ShouldBeTrue();
        Calendar.IsPublished(2031).ShouldBeFalse();
        Calendar.IsWorkingDay(new DateOnly(2031, 10, 1)).ShouldBeTrue();
        Calendar.IsWorkingDay(new DateOnly(2031, 10, 4)).ShouldBeFalse();
    }

    [Fact]
    public void WorkingDaysBetween_WhenDaysWereAdded_GivesThemBack()
    {
        var random = new Randomizer(507);
        for (var i = 0; i < 500; i++)
        {
            var start = new DateOnly(2018, 1, 1).AddDays(random.Int(0, 2900));
            var days = random.Int(0, 60);
            var end = Calendar.AddWorkingDays(start, days);
            Calendar.WorkingDaysBetween(start, end).ShouldBe(days);
            Calendar.WorkingDaysBetween(end, start).ShouldBe(-days);
            (days == 0 || Calendar.IsWorkingDay(end)).ShouldBeTrue();
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static WorkingCalendar Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DevZoneCrm.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository was not found above the tests.");
        }

        var lines = File.ReadAllLines(Path.Combine(folder.FullName, "seeds", "reference", "holidays-cn.csv"));
        return new WorkingCalendar(lines.Skip(1).Select(l => l.Split(',')).Select(c => new SpecialDay(Day(c[0]), c[1] == "work")));
    }
}
