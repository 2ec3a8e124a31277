using DevZoneCrm.Core.Quotas.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Quotas;

public sealed class QuotaProspectTests
{
    private static QuotaMonth On(string today) => new() { Today = QuotaMonth.Day(today) };

    [Fact]
    public void Prospect_WhenDaysOfStationingNoLongerFit_IsLostByWhatIsMissing()
    {
        // Twelve calendar days are left on 20 July, of 20 asked for: eight at least must be done before.
        On("2024-07-20").Stationed("2024-07-01", "2024-07-08").Days("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Behind);
        var lost = On("2024-07-20").Stationed("2024-07-01", "2024-07-07").Days("2024-07").Prospect;
        (lost.Outlook, lost.Lost, lost.DaysLeft, lost.WorkingLeft).ShouldBe((QuotaOutlook.Lost, 1, 12, 8));
    }

    [Fact]
    public void Prospect_WhenTodayIsDoneAlready_IsNotLeftAgain() =>
        On("2024-07-20").Stationed("2024-07-14", "2024-07-20").Days("2024-07").Prospect.DaysLeft.ShouldBe(11);

    [Fact]
    public void Prospect_WhenOnLeaveTillTheEnd_HasNoDaysLeft() =>
        On("2024-07-20").Away("2024-07-20", "2024-07-31").Stationed("2024-07-01", "2024-07-09").Days("2024-07").Prospect.DaysLeft.ShouldBe(0);

    [Fact]
    public void Prospect_WhenThePaceIsKept_IsOnTrackUntilTheLastDays()
    {
        // On 17 July twelve of 23 working days are over: 6 × 12 ÷ 23 = 3.13 are expected.
        On("2024-07-17").Did("2024-07-02", 3).Trips("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.OnTrack);
        On("2024-07-17").Did("2024-07-02", 2).Trips("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Behind);
        On("2024-07-26").Did("2024-07-02", 5).Trips("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Behind, "four working days are left");
        On("2024-07-26").Did("2024-07-02", 6).Trips("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Met);
        On("2024-08-01").Did("2024-07-02", 5).Trips("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Lost);
    }

    [Fact]
    public void Prospect_WhenAWeekIsOverWithoutAVisit_ItIsLostAndTheOthersAreNot()
    {
        var wednesday = On("2024-07-17").Did("2024-07-02").Weekly("2024-07").Prospect;
        (wednesday.Outlook, wednesday.Lost, wednesday.DaysLeft, wednesday.WorkingLeft).ShouldBe((QuotaOutlook.OnTrack, 1, 5, 3));
        On("2024-07-18").Did("2024-07-02").Weekly("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Behind, "Thursday and Friday are left");
        On("2024-07-21").Did("2024-07-02").Weekly("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Behind, "a visit on Sunday counts");
        On("2024-07-26").Did("2024-07-02").Did("2024-07-09").Did("2024-07-16").Did("2024-07-22").Weekly("2024-07").Prospect.Outlook.ShouldBe(QuotaOutlook.Met);
        On("2024-07-29").Did("2024-07-02").Weekly("2024-07").Prospect.ShouldSatisfyAllConditions(p => p.Outlook.ShouldBe(QuotaOutlook.Lost), p => p.Lost.ShouldBe(3));
    }

    [Fact]
    public void Prospect_WhenTheMonthHasNotBegun_HasAllOfItLeft() =>
        On("2024-06-20").Days("2024-07").Prospect.ShouldBe(new QuotaProspect(QuotaOutlook.OnTrack, 31, 23, 0));
}
