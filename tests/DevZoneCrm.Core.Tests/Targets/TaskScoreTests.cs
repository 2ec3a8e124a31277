using DevZoneCrm.Core.Targets;
using DevZoneCrm.Core.Targets.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Targets;

public sealed class TaskScoreTests
{
    private static readonly Guid Unit = Guid.NewGuid();

    // domain 3.2.
    private static readonly TaskFigure[] Example =
    [
        new(TaskMetric.SignedAndRegistered, ActualFigure.Count(27), 30),
        new(TaskMetric.Started, ActualFigure.Count(20), 18),
        new(TaskMetric.CompletedOrProducing, ActualFigure.Count(34), 30),
        new(TaskMetric.ForeignCapital, ActualFigure.Dollars(11_000_000_000), 20_000),
        new(TaskMetric.LeadingShare, ActualFigure.Share(13, 20), 70),
        new(TaskMetric.Duty, ActualFigure.Mean(1800, 2), 10),
    ];

    [Fact]
    public void Of_WhenGivenTheTableOfTheRules_GivesItsSum()
    {
        var score = TaskScore.Of(Unit, Example, 12, TaskWeights.Default);

        score.T.ShouldBe(93.81m);
        score.Lines.Select(l => l.Points).ShouldBe([22.50m, 27.78m, 17.00m, 8.25m, 9.29m, 9.00m]);
        score.Lines.Select(l => l.Actual).ShouldBe([27m, 20m, 34m, 11_000m, 65m, 9m]);
    }

    [Fact]
    public void Of_WhenHalfTheYearHasElapsed_ProratesCountsAndAmountsOnly()
    {
        TaskFigure[] half = [new(TaskMetric.Started, ActualFigure.Count(9), 18), new(TaskMetric.LeadingShare, ActualFigure.Share(13, 20), 65), new(TaskMetric.Duty, ActualFigure.Mean(900, 1), 9)];

        var score = TaskScore.Of(Unit, half, 6, TaskWeights.Default);

        score.T.ShouldBe(45m);
        score.Lines.Select(l => l.Prorated).ShouldBe([9m, 65m, 9m]);
    }

    [Fact]
    public void Of_WhenMoreThanTheTargetIsReached_EarnsNoMoreThanTheCap() =>
        TaskScore.Of(Unit, [new(TaskMetric.Started, ActualFigure.Count(100), 10)], 12, TaskWeights.Default).T.ShouldBe(30m);

    [Fact]
    public void Of_WhenThereIsNoRaceTarget_GivesNone()
    {
        TaskScore.Of(Unit, [], 12, TaskWeights.Default).T.ShouldBeNull();
        TaskScore.Of(Unit, [new(TaskMetric.Started, ActualFigure.Count(3), 0)], 12, TaskWeights.Default).T.ShouldBeNull();
    }

    [Fact]
    public void Of_WhenNoMonthHasElapsed_GivesNone() => TaskScore.Of(Unit, Example, 0, TaskWeights.Default).T.ShouldBeNull();

    [Fact]
    public void Of_WhenThereIsNothingToTakeAShareOf_EarnsNothing()
    {
        var score = TaskScore.Of(Unit, [new(TaskMetric.LeadingShare, ActualFigure.Share(0, 0), 70), new(TaskMetric.Started, ActualFigure.Count(2), 2)], 12, TaskWeights.Default);

        (score.T, score.Lines[1].Actual, score.Lines[1].Points).ShouldBe((25m, null, 0m));
    }

    // 25 × 1/3 + 15 × 1/9 is 10 exactly.
    [Fact]
    public void Of_WhenPartsDoNotEnd_IsRoundedOnceHalfUp()
    {
        TaskFigure[] thirds = [new(TaskMetric.Started, ActualFigure.Count(1), 3), new(TaskMetric.CompletedOrProducing, ActualFigure.Count(1), 9)];

        TaskScore.Of(Unit, thirds, 12, TaskWeights.Default).T.ShouldBe(10m);
        new Fraction(5, 1000).Rounded(2).ShouldBe(0.01m);
        new Fraction(-5, 1000).Rounded(2).ShouldBe(-0.01m);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 12)]
    [InlineData("2024-01-01", "2024-05-31", 5)]
    [InlineData("2024-01-01", "2024-05-30", 4)]
    [InlineData("2024-01-01", "2024-02-29", 2)]
    [InlineData("2024-01-01", "2024-01-30", 0)]
    [InlineData("2024-03-15", "2024-12-31", 9)]
    [InlineData("2024-03-01", "2024-12-31", 10)]
    [InlineData("2024-12-02", "2024-12-31", 0)]
    [InlineData("2024-04-01", "2024-06-30", 3)]
    public void FullMonths_WhenBothDaysAreGiven_CountsWholeMonths(string from, string to, int months) => Pace.FullMonths(Day(from), Day(to)).ShouldBe(months);

    // Bulletins: 44% at the end of May is ahead by 2.3, 36.1% at the end of March by 11.1.
    [Theory]
    [InlineData("2024-05-31", 440, 23)]
    [InlineData("2024-03-31", 361, 111)]
    public void Elapsed_WhenTakenFromCompletion_GivesWhatBulletinsSay(string day, int tenths, int aheadTenths) =>
        Math.Round(tenths - (Pace.Elapsed(2024, Day(day)) * new Fraction(1000, 1)).Rounded(4), 0, MidpointRounding.AwayFromZero).ShouldBe(aheadTenths);

    [Fact]
    public void Elapsed_WhenTheYearIsNotTheDays_IsNoneOrAll()
    {
        Pace.Elapsed(2025, Day("2024-05-31")).ShouldBe(Fraction.Zero);
        Pace.Elapsed(2023, Day("2024-05-31")).ShouldBe(new Fraction(1, 1));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
