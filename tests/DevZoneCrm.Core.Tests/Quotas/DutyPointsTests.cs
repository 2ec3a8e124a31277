using DevZoneCrm.Core.Quotas;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Quotas;

public sealed class DutyPointsTests
{
    private const string Month = "2024-07";

    // Three of four weeks; one of two deputies; two of three with their days, all three with a lead.
    private static readonly QuotaLine[] Principals = [new QuotaMonth().Did("2024-07-02").Did("2024-07-09").Did("2024-07-16").Weekly(Month)];
    private static readonly QuotaLine[] Deputies = [new QuotaMonth().Did("2024-07-02", 6).Trips(Month), new QuotaMonth().Did("2024-07-02", 5).Trips(Month)];
    private static readonly QuotaLine[] Staff =
    [
        new QuotaMonth().Stationed("2024-07-01", "2024-07-20").Days(Month), new QuotaMonth().Stationed("2024-07-05", "2024-07-31").Days(Month), new QuotaMonth().Stationed("2024-07-01", "2024-07-19").Days(Month),
        new QuotaMonth().Did("2024-07-01").Leads(Month), new QuotaMonth().Did("2024-07-31").Leads(Month), new QuotaMonth().Did("2024-07-15", 2).Leads(Month),
    ];

    [Fact]
    public void Of_WhenAllPartsAreAsked_AddsTheirShares()
    {
        // 3 × 3/4 + 3 × 1/2 + 2 × 2/3 + 2 × 3/3 = 2.25 + 1.5 + 1.333 + 2.
        var duty = DutyPoints.Of([.. Principals, .. Deputies, .. Staff]);

        duty.Value.ShouldBe(7.08m);
        duty.Parts.Select(p => (p.Weight, p.Met, p.Asked)).ShouldBe([(3, 3, 4), (3, 1, 2), (2, 2, 3), (2, 3, 3)]);
    }

    [Fact]
    public void Of_WhenAUnitHasNoDeputy_ScalesTheRestUp() => DutyPoints.Of([.. Principals, .. Staff]).Value.ShouldBe(7.98m, "5.583 of 7");

    [Fact]
    public void Of_WhenSomebodyWasAwayAllMonth_LeavesThatOneOut()
    {
        var away = new QuotaMonth().Away("2024-07-01", "2024-07-31").Trips(Month);

        DutyPoints.Of([.. Principals, .. Deputies, away, .. Staff]).Value.ShouldBe(7.08m);
        DutyPoints.Of([away]).Value.ShouldBeNull();
    }
}
