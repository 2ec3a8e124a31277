using Shouldly;

namespace DevZoneCrm.Core.Tests.Quotas;

/// <summary>Monthly numbers: in proportion to the available working days of the month's Monday to Friday days, rounded half up.</summary>
public sealed class QuotaMonthTests
{
    [Theory]
    [InlineData("2024-07", 23, 23, 20, 6, 1)] // no holiday: the whole numbers, exactly
    [InlineData("2024-05", 21, 23, 18, 5, 1)] // 1–3 off, Saturday 11 worked: 20 × 21 ÷ 23 = 18.26; 6 × 21 ÷ 23 = 5.48
    [InlineData("2024-10", 19, 23, 17, 5, 1)] // five weekdays off, Saturday 12 worked: 16.52; 4.96
    [InlineData("2024-02", 18, 21, 17, 5, 1)] // 春节 12–16 off, Sundays 4 and 18 worked: 17.14; 5.14
    [InlineData("2024-04", 22, 22, 20, 6, 1)] // two days off, two Sundays worked: nothing is lost
    [InlineData("2025-09", 23, 22, 20, 6, 1)] // a Sunday worked for the next month's holiday asks for no more
    public void Line_WhenTheMonthHasHolidaysAndMakeUpDays_AsksInProportion(string month, int available, int whole, int days, int trips, int leads)
    {
        var full = new QuotaMonth();

        (full.Days(month).Available, full.Days(month).Base).ShouldBe((available, whole));
        (full.Days(month).Required, full.Trips(month).Required, full.Leads(month).Required).ShouldBe((days, trips, leads));
    }

    [Fact]
    public void Line_WhenThePostBeginsOrEndsInTheMonth_AsksForThePartHeld()
    {
        // July 2024 has 23 working days, 11 up to the 15th and 12 after it: 9.57 and 10.43.
        new QuotaMonth { To = QuotaMonth.Day("2024-07-15") }.Days("2024-07").Required.ShouldBe(10);
        new QuotaMonth { From = QuotaMonth.Day("2024-07-16") }.Days("2024-07").Required.ShouldBe(10);
        new QuotaMonth { From = QuotaMonth.Day("2024-07-16") }.Trips("2024-07").Required.ShouldBe(3, "3.13");
        new QuotaMonth { From = QuotaMonth.Day("2024-07-16") }.Leads("2024-07").Required.ShouldBe(1, "0.52");
        new QuotaMonth { From = QuotaMonth.Day("2024-07-17") }.Leads("2024-07").Required.ShouldBe(0, "11 ÷ 23 = 0.48");
    }

    [Fact]
    public void Line_WhenOnLeave_AsksForTheDaysAtWork()
    {
        // Ten working days away leave 13: 6 × 13 ÷ 23 = 3.39; 20 × 13 ÷ 23 = 11.30.
        var away = new QuotaMonth().Away("2024-07-08", "2024-07-19");

        (away.Trips("2024-07").Required, away.Days("2024-07").Required).ShouldBe((3, 11));
        away.Away("2024-07-10", "2024-07-19").Days("2024-07").Required.ShouldBe(11, "the same days away twice are away once");
        new QuotaMonth().Away("2024-07-06", "2024-07-07").Days("2024-07").Required.ShouldBe(20, "a weekend away changes nothing");
        new QuotaMonth().Away("2024-05-01", "2024-05-05").Days("2024-05").Required.ShouldBe(18, "nor do holidays");
    }

    [Fact]
    public void Line_WhenAwayTheWholeMonth_AsksForNothingAndIsMet()
    {
        var line = new QuotaMonth().Away("2024-06-15", "2024-08-15").Days("2024-07");

        (line.Available, line.Required, line.IsMet).ShouldBe((0, 0, true));
    }

    [Fact]
    public void Line_WhenStaysOverlap_CountsEachDayOnce()
    {
        var line = new QuotaMonth().Stationed("2024-07-01", "2024-07-10").Stationed("2024-07-05", "2024-07-12").Stationed("2024-07-20", "2024-07-20").Days("2024-07");

        (line.Done, line.IsMet).ShouldBe((13, false));
    }

    [Fact]
    public void Line_WhenAStayReachesOverTheEndOfTheMonth_CountsInEachTheDaysThatLieInIt()
    {
        var stay = new QuotaMonth().Stationed("2024-06-28", "2024-08-02");

        (stay.Days("2024-06").Done, stay.Days("2024-07").Done, stay.Days("2024-08").Done).ShouldBe((3, 31, 2));
        stay.Days("2024-07").IsMet.ShouldBeTrue("weekends are days too: zones work 5+2");
    }

    [Fact]
    public void Line_WhenReadByWeek_ShowsWhatLiesWithinTheMonth()
    {
        var line = new QuotaMonth().Stationed("2024-07-27", "2024-08-02").Days("2024-07");

        line.Weeks.Select(w => w.Monday.Day).ShouldBe([1, 8, 15, 22, 29]);
        line.Weeks.Select(w => w.Done).ShouldBe([0, 0, 0, 2, 3]);
        line.Weeks.Sum(w => w.Done).ShouldBe(line.Done);
    }

    [Fact]
    public void Line_WhenMoreIsDoneThanAsked_IsMet()
    {
        var line = new QuotaMonth().Did("2024-07-01", 4).Did("2024-07-31", 3).Trips("2024-07");

        (line.Required, line.Done, line.Missing, line.IsMet).ShouldBe((6, 7, 0, true));
    }
}
