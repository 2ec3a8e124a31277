using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Infrastructure.Calendars;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Activities;

public sealed class IcsCalendarTests
{
    private static readonly IcsWords Words = new("我的", "待办", "不公开");

    // Shortly before midnight in the zone, and another day in UTC.
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 0, 30, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Write_WhenDaysAreWhole_WritesDatesWithoutAZoneAndTheDayAfterTheLast()
    {
        var text = Unfolded(IcsCalendar.Write([new() { Id = Guid.NewGuid(), Kind = ActivityKind.Trip, From = new(2026, 11, 30), To = new(2026, 12, 2), Who = "陈晨", About = "某项目", City = "上海" }], Words, Now));

        text.ShouldContain("DTSTART;VALUE=DATE:20261130");
        text.ShouldContain("DTEND;VALUE=DATE:20261203");
        text.ShouldContain("DTSTAMP:20261119T163000Z");
        text.ShouldContain("SUMMARY:陈晨 外出招商 某项目");
        text.ShouldContain("LOCATION:上海");
        text.ShouldContain("X-WR-CALNAME:我的");
        text.ShouldNotContain("TZID");
    }

    [Fact]
    public void Write_WhenMasked_SaysWhoAndWhenOnly()
    {
        var text = Unfolded(IcsCalendar.Write([new() { Id = Guid.NewGuid(), Kind = ActivityKind.Visit, From = new(2026, 11, 20), To = new(2026, 11, 20), Who = "周局", IsMasked = true }], Words, Now));

        text.ShouldContain("SUMMARY:周局 上门拜访 不公开");
        text.ShouldNotContain("LOCATION");
        text.ShouldNotContain("DESCRIPTION");
    }

    [Fact]
    public void Write_WhenTextsHoldMarksAndLines_EscapesThem()
    {
        var text = Unfolded(IcsCalendar.Write([new() { Id = Guid.NewGuid(), From = new(2026, 11, 20), To = new(2026, 11, 20), About = "甲;乙,丙", Text = "一\n二" }], Words, Now));

        text.ShouldContain("SUMMARY:待办 甲\\;乙\\,丙");
        text.ShouldContain("DESCRIPTION:一\\n二");
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Replace("\n ", string.Empty, StringComparison.Ordinal);
}
