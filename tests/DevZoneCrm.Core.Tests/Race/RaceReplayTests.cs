using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Shouldly;
using static DevZoneCrm.Core.Race.Domain.RaceMilestone;
using static DevZoneCrm.Core.Tests.Race.TestRace;

namespace DevZoneCrm.Core.Tests.Race;

public sealed class RaceReplayTests
{
    private static readonly DateOnly Later = Day("2030-01-01");

    [Fact]
    public void Of_WhenListedInvestorInALeadingChain_EarnsWithBothParts()
    {
        var project = Project(Yi(12), (Signed, Day("2024-03-01")), (Registered, Day("2024-03-02")), (LandSecured, Day("2024-03-03")), (Started, Day("2024-03-04"))).Leading().Tagged(InvestorTags.Listed);

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Select(e => e.PointsE2).ShouldBe([780, 520, 520, 1560]);
        entries.Points().ShouldBe(33.80m);
        entries.ShouldAllBe(e => e.Tier == "T3" && e.MultiplierE2 == 130 && e.Parts == (MultiplierParts.LeadingChain | MultiplierParts.Listed));
    }

    [Fact]
    public void Of_WhenThreeUnitsShare_SplitsToTheCent()
    {
        var project = Project(Yi(12), (Signed, Day("2024-03-01")), (Registered, Day("2024-03-02")), (LandSecured, Day("2024-03-03")), (Started, Day("2024-03-04"))).Leading().Tagged(InvestorTags.Listed)
            with { Parts = [new RacePart(One.Id, 30), new RacePart(Two.Id, 40), new RacePart(Three.Id, 30)] };

        var entries = RaceReplay.Of(project, Terms(), Later);

        new[] { One, Two, Three }.Select(u => entries.Where(e => e.UnitId == u.Id).Points()).ShouldBe([10.14m, 13.52m, 10.14m]);
    }

    [Theory]
    [InlineData(33, 33, 34, "0.07,0.07,0.08")]
    [InlineData(50, 25, 25, "0.1,0.06,0.06")]
    public void Of_WhenSplitDoesNotComeOutEven_RemainderIsTheLargest(int first, int second, int third, string expected)
    {
        var shipped = Shipped with { Tiers = [new RaceTier("T1", 1, 2.2m)], Shares = new Dictionary<RaceMilestone, int> { [Signed] = 10 } };
        var project = Project(Yi(1), (Signed, Day("2024-03-01"))) with { Parts = [new RacePart(One.Id, first), new RacePart(Two.Id, second), new RacePart(Three.Id, third)] };

        var entries = RaceReplay.Of(project, Terms([new NumberedRules(1, shipped)]), Day("2024-03-01"));

        entries.Points().ShouldBe(0.22m);
        string.Join(',', new[] { One, Two, Three }.Select(u => entries.Single(e => e.UnitId == u.Id).PointsE2 / 100m)).ShouldBe(expected);
    }

    [Fact]
    public void Of_WhenForeignInDollars_TakesTheHigherLane()
    {
        var project = Project(UsdWan(3500), (Signed, Day("2024-03-01")), (Registered, Day("2024-03-02"))).Leading() with { ForeignShareE4 = 1_000_000 };

        var entries = RaceReplay.Of(project, Terms(), Day("2024-04-01"));

        entries.ShouldAllBe(e => e.Tier == "T2" && e.MultiplierE2 == 140);
        entries.Points().ShouldBe(7.00m);
    }

    [Fact]
    public void Of_WhenOutsideTheListAndNeverStarted_TakesAllBackAndFines()
    {
        var project = Project(Yi(60), (Signed, Day("2023-05-31")), (Registered, Day("2023-06-01"))) with { Chain = ChainClass.Other };

        RaceReplay.Of(project, Terms(), Day("2024-05-30")).Points().ShouldBe(32.00m);
        var entries = RaceReplay.Of(project, Terms(), Day("2024-05-31"));

        entries.Points().ShouldBe(0m);
        entries.UnitPoints().ShouldBe(-2m);
        entries.Where(e => e.TakesBack is not null).Select(e => (e.TakesBack!.Value, e.On, e.PointsE2)).ShouldBe([(Signed, Day("2024-05-31"), -1920L), (Registered, Day("2024-05-31"), -1280L)]);
    }

    [Theory]
    [InlineData(1, 0, "T1")]
    [InlineData(4.9999, 0, "T1")]
    [InlineData(5, 0, "T2")]
    [InlineData(10, 0, "T3")]
    [InlineData(20, 0, "T4")]
    [InlineData(50, 0, "T5")]
    [InlineData(100, 0, "T6")]
    [InlineData(0.9999, 0, null)]
    [InlineData(0, 1000, "T1")]
    [InlineData(0, 2999.9999, "T1")]
    [InlineData(0, 3000, "T2")]
    [InlineData(0, 10000, "T3")]
    [InlineData(0, 29999, "T4")]
    [InlineData(0, 30000, "T5")]
    [InlineData(0, 999, null)]
    public void TierOf_WhenAtTheEdge_IncludesIt(double yi, double usdWan, string? tier)
    {
        var money = yi > 0 ? Yi((decimal)yi) : UsdWan((decimal)usdWan);

        Shipped.TierOf(money, 71000, 250_000)?.Name.ShouldBe(tier);
    }

    [Fact]
    public void TierOf_WhenForeignShareIsBelowTheLane_CountsConvertedOnly()
    {
        Shipped.TierOf(UsdWan(1000), 71000, 249_999).ShouldBeNull();
        Shipped.TierOf(UsdWan(1500), 71000, 249_999)!.Name.ShouldBe("T1");
    }

    [Fact]
    public void Of_WhenNotRegisteredInTime_TakesHalfOfTheSigningHalfUp()
    {
        var project = Project(Yi(1), (Signed, Day("2024-08-31")), (Started, Day("2024-09-01"))).Tagged(InvestorTags.Listed);

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Select(e => (e.Milestone, e.On, e.PointsE2, e.TakesBack)).ShouldBe([(Signed, Day("2024-08-31"), 165L, null), (Started, Day("2024-09-01"), 330L, null), (Signed, Day("2025-02-28"), -83L, Signed)]);
    }

    [Fact]
    public void Of_WhenRegisteredOnTheLastDay_TakesNothing()
    {
        var project = Project(Yi(1), (Signed, Day("2024-08-31")), (Registered, Day("2025-02-28")), (Started, Day("2025-08-31")));

        RaceReplay.Of(project, Terms(), Later).ShouldAllBe(e => e.TakesBack == null);
    }

    [Fact]
    public void Of_WhenRegisteredLate_EarnsItAndTheHalfStaysBack()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-07-11")), (Started, Day("2024-12-01")));

        RaceReplay.Of(project, Terms(), Later).Points().ShouldBe(6m - 3m + 4m + 12m);
    }

    [Fact]
    public void Of_WhenTheTwoClocksRunOut_TakesWhatIsLeft()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-31")), (LandSecured, Day("2024-02-01")), (Started, Day("2025-02-01")));

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Where(e => e.Cause == RaceCause.NotStarted).Select(e => (e.Milestone, e.On, e.PointsE2, e.UnitPointsE2)).ShouldBe(
            [(Signed, Day("2025-01-31"), -300L, 0L), (LandSecured, Day("2025-01-31"), -400L, 0L), (NotStarted12Months, Day("2025-01-31"), 0L, -200L)]);
        entries.Points().ShouldBe(12m);
    }

    [Fact]
    public void Of_WhenBelowTheLowestTier_EarnsNothingAndIsNotFined() =>
        RaceReplay.Of(Project(Yi(0.5m), (Signed, Day("2024-01-31"))), Terms(), Later).ShouldBeEmpty();

    [Theory]
    [InlineData(ProjectStatus.Lost)]
    [InlineData(ProjectStatus.Ended)]
    [InlineData(ProjectStatus.TransferredOut)]
    public void Of_WhenItEndsBeforeStart_TakesAllBackAndStopsTheClocks(ProjectStatus status)
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-11"))) with { Statuses = [new RaceStatus(status, Day("2024-05-05"), null)] };

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Points().ShouldBe(0m);
        entries.UnitPoints().ShouldBe(0m);
        entries.Where(e => e.TakesBack is not null).ShouldAllBe(e => e.On == Day("2024-05-05") && e.Cause == RaceCause.EndedBeforeStart);
    }

    [Fact]
    public void Of_WhenItEndsAfterStart_TakesNothingAndRunsNoClock()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Started, Day("2024-02-01"))) with { Statuses = [new RaceStatus(ProjectStatus.Lost, Day("2024-05-05"), null)] };

        RaceReplay.Of(project, Terms(), Later).Points().ShouldBe(6m + 12m);
    }

    [Fact]
    public void Of_WhenItEndsOnTheDayAClockRunsOut_BooksTheClockFirst()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-10"))) with { Statuses = [new RaceStatus(ProjectStatus.Lost, Day("2025-01-10"), null)] };

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Where(e => e.TakesBack is not null).ShouldAllBe(e => e.Cause == RaceCause.NotStarted);
        entries.UnitPoints().ShouldBe(-2m);
    }

    [Fact]
    public void Of_WhenStartedOnTheDayItEnds_TakesNothing()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-10")), (Started, Day("2024-03-03"))) with { Statuses = [new RaceStatus(ProjectStatus.Ended, Day("2024-03-03"), null)] };

        RaceReplay.Of(project, Terms(), Later).ShouldAllBe(e => e.TakesBack == null);
    }

    [Fact]
    public void Of_WhenOnHold_ClocksGoOn()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10"))) with { Statuses = [new RaceStatus(ProjectStatus.OnHold, Day("2024-02-01"), null)] };

        RaceReplay.Of(project, Terms(), Later).UnitPoints().ShouldBe(-2m);
    }

    [Fact]
    public void Of_WhenItCameBackBeforeTheClock_TheClockRuns()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-10"))) with { Statuses = [new RaceStatus(ProjectStatus.Lost, Day("2024-02-01"), Day("2024-03-01"))] };

        var entries = RaceReplay.Of(project, Terms(), Later);

        entries.Points().ShouldBe(0m);
        entries.UnitPoints().ShouldBe(-2m);
    }

    [Fact]
    public void Of_WhenFoundToBeFalse_TakesEverythingBack()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-11")), (Started, Day("2024-02-01")), (Completed, Day("2024-12-01"))) with { FalsifiedOn = [Day("2024-12-01")] };

        RaceReplay.Of(project, Terms(), Later).Points().ShouldBe(0m);
    }

    [Theory]
    [InlineData(ReviewGrade.A, 110)]
    [InlineData(ReviewGrade.B, 100)]
    [InlineData(ReviewGrade.C, 70)]
    public void Of_WhenGraded_TheGradeOfTheDayCounts(ReviewGrade grade, int multiplier)
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Started, Day("2024-02-01"))) with { Grades = [new RaceGrade(Day("2024-01-15"), grade)] };

        RaceReplay.Of(project, Terms(), Day("2024-03-01")).Select(e => e.MultiplierE2).ShouldBe([100, multiplier]);
    }

    [Fact]
    public void Of_WhenEverythingSpeaksForIt_MultiplierStaysInItsRange()
    {
        var best = Project(Yi(10), (Signed, Day("2024-01-10"))).Leading().Tagged(InvestorTags.Fortune500 | InvestorTags.Listed | InvestorTags.ChainLeader) with { ForeignShareE4 = 1_000_000, HasPlantWithoutNewLand = true };
        var worst = Project(Yi(10), (Signed, Day("2024-01-10"))) with { Chain = ChainClass.Other, Grades = [new RaceGrade(Day("2024-01-01"), ReviewGrade.C)] };

        RaceReplay.Of(best, Terms(), Day("2024-01-10")).Single().MultiplierE2.ShouldBe(150);
        RaceReplay.Of(worst, Terms(), Day("2024-01-10")).Single().MultiplierE2.ShouldBe(50);
    }

    [Fact]
    public void Of_WhenTheAmountWasRevised_EachMilestoneCountsTheAmountOfItsDay()
    {
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Started, Day("2024-06-01"))) with { EarlierAmounts = [new RaceAmount(Day("2024-03-01"), Yi(5))] };

        RaceReplay.Of(project, Terms(), Day("2024-06-30")).Select(e => e.Tier).ShouldBe(["T2", "T3"]);
    }

    [Fact]
    public void Of_WhenTheUnitCameLater_EarnsFromItsFirstFullMonth()
    {
        var late = Unit(1, "新局", Day("2024-03-15"));
        var project = Project(Yi(10), (Signed, Day("2024-03-20")), (Registered, Day("2024-04-01")));

        RaceReplay.Of(project, Terms(late), Day("2024-05-01")).Select(e => e.Milestone).ShouldBe([Registered]);
    }

    [Fact]
    public void Of_WhenTheUnitWasMerged_LaterEntriesAreItsSuccessors()
    {
        var merged = Unit(1, "一局", to: Day("2024-06-30"), successor: Two.Id);
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-10")), (Started, Day("2024-07-01")));

        RaceReplay.Of(project, Terms(merged, Two), Day("2024-08-01")).Select(e => e.UnitId).ShouldBe([merged.Id, merged.Id, Two.Id]);
    }

    [Fact]
    public void Of_WhenTheUnitWasSplitUp_LaterEntriesFollowTheProject()
    {
        var gone = Unit(1, "一局", to: Day("2024-06-30"));
        var project = Project(Yi(10), (Signed, Day("2024-01-10")), (Registered, Day("2024-01-10")), (Started, Day("2024-07-01"))) with { UnitId = Three.Id };

        RaceReplay.Of(project, Terms(gone, Two, Three), Day("2024-08-01")).Select(e => e.UnitId).ShouldBe([gone.Id, gone.Id, Three.Id]);
    }

    [Fact]
    public void Of_WhenRulesChangeWithAYear_EachYearCountsByItsOwn()
    {
        var next = Shipped with { FromYear = 2025, Shares = new Dictionary<RaceMilestone, int> { [Started] = 50 } };
        var project = Project(Yi(10), (Signed, Day("2024-12-31")), (Started, Day("2025-01-01")));

        RaceReplay.Of(project, Terms([new NumberedRules(1, Shipped), new NumberedRules(2, next)]), Day("2025-01-02")).Select(e => (e.Rule, e.PointsE2)).ShouldBe([(1, 600L), (2, 2000L)]);
    }

    [Fact]
    public void Of_WhenAskedForAnEarlierDay_IsTheBeginningOfTheWhole()
    {
        var random = new Random(20240601);
        for (var i = 0; i < 300; i++)
        {
            var project = RandomRace.Project(random);
            var whole = RaceReplay.Of(project, Terms(), Later);
            var day = Day("2023-01-01").AddDays(random.Next(1500));

            RaceReplay.Of(project, Terms(), day).ShouldBe(whole.Where(e => e.On <= day));
        }
    }

    [Fact]
    public void Of_WhenAnythingHappens_AProjectNeverFallsBelowZeroAndEveryDeductionNamesAnEntry()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var entries = RaceReplay.Of(RandomRace.Project(random), Terms(), Later);
            var balance = 0L;
            foreach (var entry in entries)
            {
                balance += entry.PointsE2;
                balance.ShouldBeGreaterThanOrEqualTo(0);
                if (entry.PointsE2 < 0)
                {
                    entries.ShouldContain(e => e.TakesBack == null && e.Milestone == entry.TakesBack && e.On == entry.TakesBackOn);
                }
            }
        }
    }
}
