using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Race;

public sealed class RaceGapsTests
{
    private static readonly RaceRules Rules = TestRace.Shipped;

    [Theory]
    [InlineData("28,30,0", 1)] // 31 is more than 30.
    [InlineData("27,30,0", 2)] // 30 would only be level.
    [InlineData("120,180,60", null)] // 20 starts are 60 points: level, not more.
    [InlineData("10,100", null)]
    [InlineData("98,100", 1)] // Of two units the score is the share of the best.
    public void Of_WhenStartsAreTriedOut_TheFewestThatOvertakeAreTold(string points, int? expected)
    {
        var standings = Standings(points);

        var gap = RaceGaps.Of(standings, Rules, isRunning: true)[standings.Single(s => s.Unit.Name == "单位0").Unit.UnitId];

        gap.Rival.ShouldBe("单位1");
        gap.Starts.ShouldBe(expected);
    }

    [Fact]
    public void Of_WhenOneIsFirst_ItHasNone()
    {
        var standings = Standings("30,20,10");

        RaceGaps.Of(standings, Rules, isRunning: true).Keys.ShouldBe(standings.Skip(1).Select(s => s.Unit.UnitId), ignoreOrder: true);
    }

    [Fact]
    public void Of_WhenThePeriodIsOver_OnlyThePointsAreTold()
    {
        var standings = Standings("20,30,10");

        RaceGaps.Of(standings, Rules, isRunning: false).Values.ShouldBe([new RaceGap("单位1", 20m, null), new RaceGap("单位0", 20m, null)], ignoreOrder: true);
    }

    [Fact]
    public void Of_WhenEqualsShareARank_TheRivalIsTheOneBeforeThem()
    {
        var standings = Standings("30,20,20,10");

        RaceGaps.Of(standings, Rules, isRunning: false).Values.Select(g => g.Rival).ShouldBe(["单位0", "单位0", "单位2"]);
    }

    [Fact]
    public void Of_WhenTargetsHoldTheScoreDown_StartsDoNotHelp()
    {
        var standings = RaceStandings.Of([Unit(0, 100) with { T = 0m }, Unit(1, 90) with { T = 120m }], Rules.Scoring);

        RaceGaps.Of(standings, Rules, isRunning: true).Values.Single().ShouldBe(new RaceGap("单位1", 68m, null));
    }

    [Theory]
    [InlineData("2026-11", RacePeriodKind.Month, "2026-11-01", "2026-11-30")]
    [InlineData("2026-Q4", RacePeriodKind.Quarter, "2026-10-01", "2026-12-31")]
    [InlineData("2026", RacePeriodKind.Year, "2026-01-01", "2026-12-31")]
    [InlineData("2024..2026", RacePeriodKind.Years, "2024-01-01", "2026-12-31")]
    public void Period_WhenItsCodeIsRead_HasItsDays(string code, RacePeriodKind kind, string from, string to)
    {
        RacePeriod.TryParse(code, out var period).ShouldBeTrue();

        period.ShouldBe(new RacePeriod(code, kind, TestRace.Day(from), TestRace.Day(to)));
    }

    [Theory]
    [InlineData("2026-H1")]
    [InlineData("2026-W12")]
    [InlineData("2026..2024")]
    [InlineData("2026..x")]
    [InlineData("")]
    public void Period_WhenItIsNoneOfTheRace_IsRefused(string code) => RacePeriod.TryParse(code, out _).ShouldBeFalse();

    [Fact]
    public void Years_WhenAUnitCameLater_ItsEarlierYearsCountNothing()
    {
        var (one, two) = (Unit(0, 30), Unit(1, 30));
        var scores = RaceYearSums.Of([RaceStandings.Of([one], Rules.Scoring), RaceStandings.Of([one, two], Rules.Scoring)], [(2025, 0.3m), (2026, 0.3m)]);

        scores.Select(s => (s.Unit, s.Score, s.Rank)).ShouldBe([("单位0", 60m, 1), ("单位1", 30m, 2)]);
        RaceYearSums.Gaps(scores).Values.ShouldBe([new RaceGap("单位0", 30m, null)]);
    }

    private static IReadOnlyList<RaceStanding> Standings(string points) =>
        RaceStandings.Of(points.Split(',').Select((p, i) => Unit(i, decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture))), Rules.Scoring);

    private static RaceContender Unit(int number, decimal points) => new() { UnitId = Guid.NewGuid(), Name = $"单位{number}", PointsE2 = (long)(points * 100) };
}
