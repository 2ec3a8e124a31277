using DevZoneCrm.Core.Race.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Race;

public sealed class RaceStandingsTests
{
    private static readonly RaceScoring Scoring = TestRace.Shipped.Scoring;

    [Theory]
    [InlineData("120,90,60", "100,80,60")]
    [InlineData("50,50,50", "100,100,100")]
    [InlineData("10,0,-5,3", "100,73.33,60,81.33")]
    [InlineData("120,60", "100,50")]
    [InlineData("120,-1", "100,0")]
    [InlineData("-3,-5", "0,0")]
    [InlineData("0", "0")]
    [InlineData("7", "100")]
    public void Of_WhenPointsAreGiven_PIsTheEfficacyOfTheGroup(string points, string expected)
    {
        var standings = RaceStandings.Of(Numbers(points).Select((p, i) => Unit(i, p)), Scoring);

        standings.OrderBy(s => s.Unit.Name, StringComparer.Ordinal).Select(s => s.P).ShouldBe(Numbers(expected));
    }

    [Fact]
    public void Of_WhenUnitPointsAreThere_TheyCountWithProjectPoints()
    {
        var standings = RaceStandings.Of([Unit(0, 100) with { UnitPointsE2 = -2000 }, Unit(1, 90)], Scoring);

        standings.Select(s => (s.Unit.Name, s.P)).ShouldBe([("单位1", 100m), ("单位0", 88.89m)]);
    }

    [Fact]
    public void Of_WhenOneHasNoTargets_ItsScoreIsPAlone()
    {
        var standings = RaceStandings.Of([Unit(0, 100) with { T = 93.81m }, Unit(1, 50)], Scoring);

        standings.Select(s => s.Score).ShouldBe([96.29m, 50m]);
    }

    [Fact]
    public void Of_WhenScoresTie_TheFourRulesDecideInTurn()
    {
        var equal = Unit(0, 50);
        var standings = RaceStandings.Of(
            [
                equal, Unit(1, 50), Unit(2, 50) with { Deductions = -1 }, Unit(3, 50) with { ForeignCapitalCents = 1 }, Unit(4, 50) with { LargeStarts = 1 }, Unit(5, 50) with { StartedMicroYuan = 1 },
            ],
            Scoring);

        standings.Select(s => (s.Unit.Name, s.Rank)).ShouldBe([("单位5", 1), ("单位4", 2), ("单位3", 3), ("单位2", 4), ("单位0", 5), ("单位1", 5)]);
    }

    [Fact]
    public void Of_WhenTwoAreEqual_TheNextRankIsSkipped() =>
        RaceStandings.Of([Unit(0, 100), Unit(1, 60), Unit(2, 60), Unit(3, 30)], Scoring).Select(s => s.Rank).ShouldBe([1, 2, 2, 4]);

    [Fact]
    public void Of_WhenThereAreGroups_EachIsRankedByItself()
    {
        var group = Guid.NewGuid();

        var standings = RaceStandings.Of([Unit(0, 10), Unit(1, 500) with { GroupId = group }, Unit(2, 20)], Scoring);

        standings.Select(s => (s.Unit.Name, s.Rank)).ShouldBe([("单位2", 1), ("单位0", 2), ("单位1", 1)]);
    }

    [Fact]
    public void OverYears_WhenThreeYearsAreScored_WeighsThem() => RaceStandings.OverYears([(0.3m, 90m), (0.3m, 80m), (0.4m, 100m)]).ShouldBe(91m);

    private static RaceContender Unit(int number, decimal points) => new() { UnitId = Guid.NewGuid(), Name = $"单位{number}", PointsE2 = (long)(points * 100) };

    private static IEnumerable<decimal> Numbers(string text) => text.Split(',').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture));
}
