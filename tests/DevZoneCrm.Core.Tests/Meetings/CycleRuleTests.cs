using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Meetings;

/// <summary>When cycles meet: 旬 and two weeks across years, month ends, holidays and weekends worked in exchange.</summary>
public sealed class CycleRuleTests
{
    private static readonly WorkingCalendar Plain = new([]);

    // 2024-10-01 to 07 off; 09-29 and 10-12 worked. 2024-12-28/29 and 2025-01-01 as in the notice; 2025-01-28 to 02-04 off, 01-26 and 02-08 worked.
    private static readonly WorkingCalendar Notice = new(
    [
        .. Days("2024-10-01", 7, false), new SpecialDay(D("2024-09-29"), true), new SpecialDay(D("2024-10-12"), true),
        new SpecialDay(D("2025-01-01"), false), .. Days("2025-01-28", 8, false), new SpecialDay(D("2025-01-26"), true), new SpecialDay(D("2025-02-08"), true),
    ]);

    [Fact]
    public void Between_WhenTenDays_NamesTheLastDayOfEachEvenInFebruary()
    {
        var rule = new CycleRule(MeetingRhythm.TenDays, CycleRule.LastDay, RestDayRule.NextWorkingDay);

        Nominal(rule, "2024-01-25", "2024-03-05").ShouldBe(["2024-01-31", "2024-02-10", "2024-02-20", "2024-02-29"]);
        Nominal(rule, "2025-02-01", "2025-03-01").ShouldBe(["2025-02-10", "2025-02-20", "2025-02-28"]);
    }

    [Fact]
    public void Between_WhenTenDaysAcrossTheYear_GoesOnWithTheFirstOfJanuary()
    {
        var rule = new CycleRule(MeetingRhythm.TenDays, 1, RestDayRule.NextWorkingDay);

        Nominal(rule, "2024-12-20", "2025-01-21").ShouldBe(["2024-12-21", "2025-01-01", "2025-01-11", "2025-01-21"]);
    }

    [Theory]
    [InlineData(10, "2025-02-28")]
    [InlineData(9, "2025-02-28")]
    [InlineData(8, "2025-02-28")]
    [InlineData(7, "2025-02-27")]
    public void Between_WhenTheTenDaysAreShorter_TheDayPastItsEndIsTheLast(int day, string expected)
    {
        var rule = new CycleRule(MeetingRhythm.TenDays, day, RestDayRule.NextWorkingDay);

        Nominal(rule, "2025-02-21", "2025-02-28").ShouldBe([expected]);
    }

    [Fact]
    public void Between_WhenTenDaysHaveElevenInALongMonth_TheTenthIsNotTheLast()
    {
        Nominal(new CycleRule(MeetingRhythm.TenDays, 10, RestDayRule.NextWorkingDay), "2025-01-21", "2025-01-31").ShouldBe(["2025-01-30"]);
        Nominal(new CycleRule(MeetingRhythm.TenDays, 0, RestDayRule.NextWorkingDay), "2025-01-21", "2025-01-31").ShouldBe(["2025-01-31"]);
    }

    [Fact]
    public void Between_WhenTwoWeeksAcrossAYearOf53Weeks_KeepsItsParity()
    {
        // 2020 has ISO week 53: counting week numbers would meet in two weeks running.
        var rule = new CycleRule(MeetingRhythm.TwoWeeks, 1, RestDayRule.NextWorkingDay, AnchorOn: D("2020-12-09"));

        Nominal(rule, "2020-12-01", "2021-01-31").ShouldBe(["2020-12-07", "2020-12-21", "2021-01-04", "2021-01-18"]);
    }

    [Fact]
    public void Between_WhenTwoWeeksBeforeTheAnchor_CountsBackwardsToo()
    {
        var rule = new CycleRule(MeetingRhythm.TwoWeeks, 5, RestDayRule.NextWorkingDay, AnchorOn: D("2025-03-03"));

        Nominal(rule, "2025-01-01", "2025-03-10").ShouldBe(["2025-01-10", "2025-01-24", "2025-02-07", "2025-02-21", "2025-03-07"]);
    }

    [Fact]
    public void Between_WhenTheDayIsAHoliday_MovesBehindIt()
    {
        // Thursday 2024-10-03 is off until the 7th.
        var moved = new CycleRule(MeetingRhythm.Week, 4, RestDayRule.NextWorkingDay).Between(D("2024-09-30"), D("2024-10-11"), Notice);

        moved.ShouldBe([new MeetingDate(D("2024-10-03"), D("2024-10-08")), new MeetingDate(D("2024-10-10"), D("2024-10-10"))]);
    }

    [Fact]
    public void Between_WhenMovedOntoTheNextOne_IsOneMeetingOfTheLaterDay()
    {
        // Weekly on Tuesdays: 10-01 moves to 10-08, which is a Tuesday of its own.
        var dates = new CycleRule(MeetingRhythm.Week, 2, RestDayRule.NextWorkingDay).Between(D("2024-09-30"), D("2024-10-11"), Notice);

        dates.ShouldBe([new MeetingDate(D("2024-10-08"), D("2024-10-08"))]);
    }

    [Fact]
    public void Between_WhenLeftOut_SkipsTheHoliday()
    {
        var dates = new CycleRule(MeetingRhythm.Week, 3, RestDayRule.LeaveOut).Between(D("2024-09-23"), D("2024-10-13"), Notice);

        dates.Select(d => d.HeldOn).ShouldBe([D("2024-09-25"), D("2024-10-09")]);
    }

    [Fact]
    public void Between_WhenDaily_MeetsOnWeekendsWorkedInExchangeOnly()
    {
        var dates = new CycleRule(MeetingRhythm.Day, 0, RestDayRule.LeaveOut).Between(D("2025-01-24"), D("2025-02-10"), Notice);

        dates.Select(d => d.HeldOn).ShouldBe([D("2025-01-24"), D("2025-01-26"), D("2025-01-27"), D("2025-02-05"), D("2025-02-06"), D("2025-02-07"), D("2025-02-08"), D("2025-02-10")]);
    }

    [Fact]
    public void Between_WhenDailyIsMoved_GivesNoDayTwice()
    {
        var dates = new CycleRule(MeetingRhythm.Day, 0, RestDayRule.NextWorkingDay).Between(D("2024-09-30"), D("2024-10-09"), Notice);

        dates.Select(d => d.HeldOn).ShouldBe([D("2024-09-30"), D("2024-10-08"), D("2024-10-09")]);
        dates.ShouldAllBe(d => d.NominalOn == d.HeldOn);
    }

    [Fact]
    public void Between_WhenMonthly_TheThirtyFirstIsTheLastDay()
    {
        var rule = new CycleRule(MeetingRhythm.Month, 31, RestDayRule.NextWorkingDay);

        Nominal(rule, "2024-01-01", "2024-04-30").ShouldBe(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
        rule.Between(D("2024-03-25"), D("2024-04-05"), Plain).ShouldBe([new MeetingDate(D("2024-03-31"), D("2024-04-01"))], "a Sunday at the end of the quarter moves over the month's end");
    }

    [Theory]
    [InlineData(1, "2024-01-15 2024-04-15 2024-07-15 2024-10-15")]
    [InlineData(3, "2024-03-15 2024-06-15 2024-09-15 2024-12-15")]
    public void Between_WhenQuarterly_MeetsInItsMonth(int month, string expected)
    {
        var rule = new CycleRule(MeetingRhythm.Quarter, 15, RestDayRule.NextWorkingDay, month);

        Nominal(rule, "2024-01-01", "2024-12-31").ShouldBe(expected.Split(' '));
    }

    [Fact]
    public void After_WhenAskedAtTheYearsEnd_FindsTheFirstOfTheNext()
    {
        new CycleRule(MeetingRhythm.TenDays, 1, RestDayRule.NextWorkingDay).After(D("2024-12-31"), Notice).ShouldBe(new MeetingDate(D("2025-01-01"), D("2025-01-02")));
        new CycleRule(MeetingRhythm.Quarter, 5, RestDayRule.NextWorkingDay).After(D("2024-10-08"), Notice)!.Value.NominalOn.ShouldBe(D("2025-01-05"));
    }

    [Fact]
    public void Before_WhenAsked_FindsTheMeetingHeldLast()
    {
        new CycleRule(MeetingRhythm.Week, 1, RestDayRule.NextWorkingDay).Before(D("2024-10-08"), Notice)!.Value.HeldOn.ShouldBe(D("2024-09-30"));
    }

    [Fact]
    public void Between_WhenReadInPieces_GivesTheSameMeetingsAsAtOnce()
    {
        foreach (var rule in Rules())
        {
            var whole = rule.Between(D("2024-01-01"), D("2025-12-31"), Notice).Select(d => d.HeldOn).ToList();
            var pieces = Enumerable.Range(0, 731).SelectMany(i => rule.Between(D("2024-01-01").AddDays(i), D("2024-01-01").AddDays(i), Notice)).Select(d => d.HeldOn).ToList();

            pieces.ShouldBe(whole, rule.ToString());
            whole.Count.ShouldBeGreaterThan(5);
            whole.ShouldAllBe(d => Notice.IsWorkingDay(d));
            whole.ShouldBeUnique();
        }
    }

    private static IEnumerable<CycleRule> Rules() =>
        from rhythm in Enum.GetValues<MeetingRhythm>()
        from rest in Enum.GetValues<RestDayRule>()
        from day in rhythm == MeetingRhythm.Day ? new[] { 0 } : [0, 1, 5]
        where rest == RestDayRule.NextWorkingDay || (rhythm is MeetingRhythm.Day or MeetingRhythm.TenDays)
        select new CycleRule(rhythm, day, rest, 2, D("2024-01-01"));

    private static List<string> Nominal(CycleRule rule, string from, string to)
    {
        var days = new List<string>();
        for (var day = D(from); day <= D(to); day = day.AddDays(1))
        {
            if (rule.IsNominal(day))
            {
                days.Add(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return days;
    }

    private static IEnumerable<SpecialDay> Days(string from, int count, bool works) => Enumerable.Range(0, count).Select(i => new SpecialDay(D(from).AddDays(i), works));

    private static DateOnly D(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
