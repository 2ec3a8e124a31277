using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects.Domain;

public sealed class MilestoneDatesTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Fact]
    public void FirstOutOfOrder_WhenAllOnOneDay_FindsNothing()
    {
        var dates = new MilestoneDates();
        foreach (var milestone in MilestoneDates.All)
        {
            dates[milestone] = Day;
        }

        dates.FirstOutOfOrder().ShouldBeNull();
    }

    [Theory]
    [InlineData(Milestone.Intent)]
    [InlineData(Milestone.Started)]
    [InlineData(Milestone.FullCapacity)]
    public void FirstOutOfOrder_WhenAStageIsBeforeAnEarlierOne_NamesIt(Milestone late) =>
        new MilestoneDates { [Milestone.Lead] = Day, [late] = Day.AddDays(-1) }.FirstOutOfOrder().ShouldBe(late);

    [Theory]
    [InlineData(Milestone.Registered)]
    [InlineData(Milestone.LandSecured)]
    public void FirstOutOfOrder_WhenAMilestoneLacksOrPrecedesSigning_NamesIt(Milestone milestone)
    {
        new MilestoneDates { [Milestone.Lead] = Day, [milestone] = Day }.FirstOutOfOrder().ShouldBe(milestone);
        new MilestoneDates { [Milestone.Signed] = Day, [milestone] = Day.AddDays(-1) }.FirstOutOfOrder().ShouldBe(milestone);
        new MilestoneDates { [Milestone.Signed] = Day, [Milestone.Started] = Day, [milestone] = Day.AddDays(90) }.FirstOutOfOrder().ShouldBeNull();
    }

    [Fact]
    public void Bounds_WhenNeighboursAreSkipped_LooksPastThem()
    {
        var dates = new MilestoneDates { [Milestone.Lead] = Day, [Milestone.Signed] = Day.AddDays(5), [Milestone.Producing] = Day.AddDays(9), [Milestone.Registered] = Day.AddDays(7) };

        dates.Bounds(Milestone.Signed).ShouldBe((Day, Day.AddDays(7)));
        dates.Bounds(Milestone.Started).ShouldBe((Day.AddDays(5), Day.AddDays(9)));
        dates.Bounds(Milestone.Lead).ShouldBe((null, Day.AddDays(5)));
        dates.Bounds(Milestone.Registered).ShouldBe((Day.AddDays(5), null));
    }

    [Fact]
    public void StageOn_WhenDayMoves_GivesTheLatestReached()
    {
        var dates = new MilestoneDates { [Milestone.Lead] = Day, [Milestone.Signed] = Day.AddDays(5), [Milestone.Registered] = Day.AddDays(7) };

        dates.StageOn(Day.AddDays(-1)).ShouldBe(ProjectStage.None);
        dates.StageOn(Day).ShouldBe(ProjectStage.Lead);
        dates.StageOn(Day.AddDays(5)).ShouldBe(ProjectStage.Signed);
        dates.StageOn(Day.AddDays(90)).ShouldBe(ProjectStage.Signed);
        (dates.First, dates.Last).ShouldBe((Day, Day.AddDays(7)));
    }
}
