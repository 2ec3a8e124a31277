using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Supervision.Domain;
using Shouldly;
using static DevZoneCrm.Core.Tests.Supervision.Days;

namespace DevZoneCrm.Core.Tests.Supervision;

/// <summary>domain 5.7: the start day is not counted; a deadline that falls on a rest day is the next working day.</summary>
public sealed class SupervisionDeadlineTests
{
    [Theory]
    [InlineData("2025-01-24", 3, "2025-02-05")]
    [InlineData("2025-09-26", 5, "2025-10-10")]
    [InlineData("2026-02-12", 3, "2026-02-24")]
    [InlineData("2024-12-30", 1, "2024-12-31")]
    public void From_WhenGivenInWorkingDays_SkipsHolidaysAndTheStartDay(string start, int days, string end) =>
        SupervisionDeadline.Within(days).From(Day(start), Calendar).ShouldBe(Day(end));

    [Theory]
    [InlineData("2025-09-01", 30, "2025-10-09")]
    [InlineData("2025-06-03", 10, "2025-06-13")]
    [InlineData("2025-06-04", 10, "2025-06-16")]
    public void From_WhenCalendarDaysEndOnARestDay_MovesToTheNextWorkingDay(string start, int days, string end) =>
        SupervisionDeadline.After(days).From(Day(start), Calendar).ShouldBe(Day(end));

    [Theory]
    [InlineData("2025-10-03", "2025-10-09")]
    [InlineData("2025-01-26", "2025-01-26")]
    [InlineData("2025-06-13", "2025-06-13")]
    public void From_WhenGivenAsADay_MovesOnlyOffARestDay(string day, string end) =>
        SupervisionDeadline.Day(Day(day)).From(Day("2025-01-02"), Calendar).ShouldBe(Day(end));

    [Fact]
    public void From_WhenGivenTwiceOrNotAtAll_IsRefused()
    {
        foreach (var unclear in new[] { default, new(Day("2025-06-13"), 3, null), new(null, 3, 3), SupervisionDeadline.Within(0), SupervisionDeadline.After(SupervisionDeadline.MaxDays + 1) })
        {
            unclear.IsOne.ShouldBeFalse();
            Should.Throw<RuleException>(() => unclear.From(Day("2025-06-03"), Calendar)).Code.ShouldBe(SupervisionErrors.DeadlineUnclear);
        }
    }
}
