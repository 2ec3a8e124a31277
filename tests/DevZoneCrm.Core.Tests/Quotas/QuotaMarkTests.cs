using Bogus;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.People;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Quotas;

public sealed class QuotaMarkTests
{
    private static readonly DateOnly Today = new(2024, 12, 31);
    private static readonly Guid Leader = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    [Fact]
    public void Of_WhenTwoTookPart_MarksEachAndOneLeader()
    {
        var marks = QuotaMark.Of(Logged(ActivityKind.Visit, new DateOnly(2024, 7, 3))).ToList();

        marks.Select(m => (m.PostId, m.IsLed, m.Starts)).ShouldBe([(Leader, true, 1), (Other, false, 1)], ignoreOrder: true);
        marks.Select(m => m.ActivityId).Distinct().Count().ShouldBe(1, "one visit for the unit");
    }

    [Fact]
    public void Of_WhenItReachesOverMonths_StartsOnce()
    {
        var marks = QuotaMark.Of(Logged(ActivityKind.Trip, new DateOnly(2024, 1, 31), 31)).Where(m => m.PostId == Leader).ToList();

        marks.Select(m => (MonthNumber.FirstDay(m.Month).Month, m.Starts, m.DayCount)).ShouldBe([(1, 1, 1), (2, 0, 29), (3, 0, 1)]);
        marks.Select(m => MonthNumber.MondayOf(m.Week)).Distinct().ShouldBe([new DateOnly(2024, 1, 29)]);
    }

    [Fact]
    public void Of_WhenWithdrawn_MarksNothing()
    {
        var activity = Logged(ActivityKind.Visit, new DateOnly(2024, 7, 3));
        activity.Withdraw("记错了", DateTimeOffset.UnixEpoch);

        QuotaMark.Of(activity).ShouldBeEmpty();
    }

    [Fact]
    public void Prorated_WhenAnyNumbers_StaysWithinAndRoundsHalfUp()
    {
        var random = new Faker { Random = new Randomizer(20241231) };
        for (var i = 0; i < 2000; i++)
        {
            var (required, whole) = (random.Random.Int(0, 99), random.Random.Int(18, 23));
            var available = random.Random.Int(0, whole + 2);

            var asked = QuotaCalendar.Prorated(required, available, whole);

            asked.ShouldBe((int)Math.Min(required, Math.Round((decimal)required * available / whole, MidpointRounding.AwayFromZero)));
        }

        QuotaCalendar.Prorated(1, 11, 22).ShouldBe(1, "a half is one");
    }

    [Fact]
    public void Terms_WhenRemoteContactCounts_TakesItBesideWhatIsChosen()
    {
        var terms = new QuotaTerms(QuotaTerms.Write([ActivityKind.Visit]), QuotaPart.Led, 1, true);

        terms.AllKinds.ShouldBe([ActivityKind.Visit, ActivityKind.Video, ActivityKind.Online, ActivityKind.Call, ActivityKind.Mail]);
        ShippedQuotas.All.ShouldAllBe(s => !s.Terms.CountsRemote && s.IsExample);
    }

    [Fact]
    public void InForce_WhenARuleIsWritten_HoldsFromItsMonthOnAndNoEarlier()
    {
        var key = new QuotaKey(PostRole.FullTime, QuotaMeasure.Days, QuotaSpan.Month);
        var rules = new[] { (Month: 3, Required: 15), (Month: 6, Required: 0) }.Select(r => QuotaRule.Write(key, new QuotaTerms("8", QuotaPart.TakenPart, r.Required, false), new DateOnly(2025, r.Month, 20), Today, "管理员"));
        var book = new QuotaBook(rules);

        int? Asked(int month) => book.InForce(new DateOnly(2025, month, 1)).FirstOrDefault(s => s.Key == key)?.Terms.Required;

        (Asked(2), Asked(3), Asked(5), Asked(6)).ShouldBe((20, 15, 15, null));
        book.InForce(new DateOnly(2025, 2, 1)).Select(s => s.Key.Name).ShouldBe(["ledVisitsPerWeek", "tripsPerMonth", "stationedDaysPerMonth", "leadsPerMonth"]);
    }

    [Fact]
    public void Write_WhenTheMonthIsOver_IsRefused() =>
        Should.Throw<RuleException>(() => QuotaRule.Write(ShippedQuotas.All[0].Key, ShippedQuotas.All[0].Terms, new DateOnly(2024, 11, 30), Today, "管理员")).Code.ShouldBe(QuotaErrors.PastMonth);

    private static Activity Logged(ActivityKind kind, DateOnly on, int days = 1) =>
        Activity.Log(Guid.NewGuid(), null, new ActivityFacts { Kind = kind, On = on, Days = days, UnitId = Guid.NewGuid(), PostId = Other, LedByPostId = Leader, Content = "拜访" }, Today, DateTimeOffset.UnixEpoch, null, "陈晨");
}
