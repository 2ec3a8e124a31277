using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

public sealed class StockTests
{
    private static readonly DateOnly LeadOn = new(2026, 1, 10);
    private static readonly DateOnly SignedOn = new(2026, 3, 10);

    [Theory]
    [OnBoth]
    public async Task Stock_WhenDayMoves_FollowsTheStage(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreProject(app, _ => { });

        (await StageOf(app, LeadOn.AddDays(-1))).ShouldBeNull();
        (await StageOf(app, LeadOn)).ShouldBe(ProjectStage.Lead);
        (await StageOf(app, SignedOn.AddDays(-1))).ShouldBe(ProjectStage.Lead);
        (await StageOf(app, SignedOn)).ShouldBe(ProjectStage.Signed);
    }

    [Theory]
    [OnBoth]
    public async Task Stock_WhenHeldAndResumed_LeavesAndComesBackOnThoseDays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (held, resumed, lost) = (new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1));
        await StoreProject(app, p =>
        {
            p.Hold(held, "资金未到位", TestClock.StartDay);
            p.Resume(resumed, "资金到位", TestClock.StartDay);
            p.Lose(lost, "转投他区", "苏州", TestClock.StartDay);
        });

        (await StageOf(app, held.AddDays(-1))).ShouldBe(ProjectStage.Signed);
        (await StageOf(app, held)).ShouldBeNull();
        (await StageOf(app, resumed.AddDays(-1))).ShouldBeNull();
        (await StageOf(app, resumed)).ShouldBe(ProjectStage.Signed);
        (await StageOf(app, lost.AddDays(-1))).ShouldBe(ProjectStage.Signed);
        (await StageOf(app, lost)).ShouldBeNull();
        (await StageOf(app, TestClock.StartDay)).ShouldBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Stock_WhenHeldAndResumedOnOneDay_NeverLeaves(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreProject(app, p =>
        {
            p.Hold(SignedOn, "误操作", TestClock.StartDay);
            p.Resume(SignedOn, "误操作", TestClock.StartDay);
        });

        (await StageOf(app, SignedOn)).ShouldBe(ProjectStage.Signed);
    }

    private static async Task StoreProject(TestApp app, Action<Project> then)
    {
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = LeadOn, [Milestone.Signed] = SignedOn }, Then = then }.Build());
    }

    private static async Task<ProjectStage?> StageOf(TestApp app, DateOnly day) =>
        (await app.Ask(db => Stock(db, db.Projects, day).ToListAsync())).Select(r => (ProjectStage?)r.Kind).SingleOrDefault();
}
