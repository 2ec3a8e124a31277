using Shouldly;

namespace DevZoneCrm.Core.Tests.Quotas;

/// <summary>Weekly numbers: the ISO weeks whose Sunday lies in the month and that have three working days or more.</summary>
public sealed class QuotaWeekTests
{
    [Theory]
    [InlineData("2024-07", 4)] // Sundays 7, 14, 21, 28
    [InlineData("2024-06", 5)] // 2, 9, 16, 23, 30
    [InlineData("2024-05", 3)] // 29 April – 5 May has two working days
    [InlineData("2024-10", 3)] // 30 September – 6 October has one; 7–13 has five, with the Saturday worked
    [InlineData("2024-02", 3)] // 12–18 February has one, the Sunday worked
    public void Line_WhenWeeksHaveTooFewWorkingDays_LeavesThemOut(string month, int weeks) => new QuotaMonth().Weekly(month).Required.ShouldBe(weeks);

    [Fact]
    public void Line_WhenTheYearHasAWeek53_CountsItInJanuary()
    {
        // 2020-W53 is 28 December 2020 to 3 January 2021; New Year's Day is off, four days are left.
        var done = new QuotaMonth().Did("2020-12-29");

        var january = done.Weekly("2021-01");
        (january.Required, january.Done).ShouldBe((5, 1));
        (january.Weeks[0].Monday, january.Weeks[0].Available, january.Weeks[0].IsMet).ShouldBe((QuotaMonth.Day("2020-12-28"), 4, true));
        var december = done.Weekly("2020-12");
        (december.Required, december.Done).ShouldBe((4, 0), "it ends in January");
    }

    [Fact]
    public void Line_WhenAWeekReachesOverTheEndOfTheMonth_CountsWhatWasDoneOnEitherSide()
    {
        // 29 July – 4 August 2024.
        new QuotaMonth().Did("2024-07-29").Weekly("2024-08").Done.ShouldBe(1);
        new QuotaMonth().Did("2024-08-04").Weekly("2024-08").Done.ShouldBe(1);
        new QuotaMonth().Did("2024-07-29").Did("2024-08-02").Weekly("2024-08").Done.ShouldBe(1, "one week, however often");
        new QuotaMonth().Did("2024-07-29").Weekly("2024-07").Done.ShouldBe(0);
    }

    [Fact]
    public void Line_WhenAWeekDoesNotCount_AVisitInItIsNotOneOfThoseMet()
    {
        var line = new QuotaMonth().Did("2024-04-30").Did("2024-05-08").Weekly("2024-05");

        (line.Required, line.Done, line.IsMet).ShouldBe((3, 1, false));
        line.Weeks[0].Done.ShouldBe(1, "it is shown all the same");
        line.Weeks[0].Counts.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2024-07-17", 2)] // Wednesday: three days of that week are left
    [InlineData("2024-07-18", 1)] // Thursday: two
    public void Line_WhenThePostBeginsWithinAWeek_CountsItFromThreeDaysOn(string from, int weeks) =>
        new QuotaMonth { From = QuotaMonth.Day(from) }.Weekly("2024-07").Required.ShouldBe(weeks);

    [Theory]
    [InlineData("2024-07-10", 2)] // Wednesday
    [InlineData("2024-07-09", 1)]
    public void Line_WhenThePostEndsWithinAWeek_CountsItFromThreeDaysOn(string to, int weeks) =>
        new QuotaMonth { To = QuotaMonth.Day(to) }.Weekly("2024-07").Required.ShouldBe(weeks);

    [Theory]
    [InlineData("2024-07-08", "2024-07-09", 4)] // two days away leave three
    [InlineData("2024-07-08", "2024-07-10", 3)] // three leave two
    [InlineData("2024-07-03", "2024-07-16", 2)] // 1–7 has two left, 8–14 none, 15–21 three: only the first two fall out
    [InlineData("2024-07-13", "2024-07-14", 4)] // a weekend
    public void Line_WhenOnLeave_LeavesOutTheWeeksWithTooLittleLeft(string from, string to, int weeks) =>
        new QuotaMonth().Away(from, to).Weekly("2024-07").Required.ShouldBe(weeks);

    [Fact]
    public void Line_WhenTheMakeUpSaturdayIsTheThirdDay_Counts()
    {
        // 6–12 May 2024 has Saturday 11 worked: away Monday to Thursday leaves Friday and Saturday; away Monday to Wednesday leaves three.
        new QuotaMonth().Away("2024-05-06", "2024-05-09").Weekly("2024-05").Required.ShouldBe(2);
        new QuotaMonth().Away("2024-05-06", "2024-05-08").Weekly("2024-05").Required.ShouldBe(3);
    }
}
