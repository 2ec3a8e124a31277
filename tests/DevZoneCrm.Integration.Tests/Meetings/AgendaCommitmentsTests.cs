using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Integration.Tests.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Meetings;

/// <summary>承诺到期 and 待答复: what somebody gave his word on for a day, on both databases. The weekly meeting is on Monday 2026-11-23, the next one a week later.</summary>
public sealed class AgendaCommitmentsTests
{
    private static readonly DateOnly Friday = TestClock.StartDay;
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory, OnBoth]
    public async Task Agenda_WhenThingsWerePromisedForADay_HasThemUnderCommitmentsInTheOrderOfTheirDays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var post = (await app.Add(A.Post((await app.Add(A.Person("吴小兰"))).Id, unit.Id, PostRole.Deputy))).Id;
        var staff = A.User(Role.Staff, unit.Id, post, "吴小兰");
        var guest = A.User(Role.Staff, other.Id, (await app.Add(A.Post((await app.Add(A.Person("周宁"))).Id, other.Id, PostRole.Deputy))).Id, "周宁");
        await StepAsync(app, unit.Id, "SOON", "送投资协议", Monday.AddDays(4));
        await StepAsync(app, unit.Id, "FAR", "以后再说", Monday.AddDays(8));
        await StepAsync(app, unit.Id, "LATE", "报环评", Friday.AddDays(-3));
        await LogAsync(app, staff, unit.Id, "远洋精工", Friday.AddDays(-6), "寄样品", Monday.AddDays(1));
        await LogAsync(app, staff, unit.Id, "见过两次", Friday.AddDays(-6), "回访", Friday.AddDays(-2));
        await LogAsync(app, staff, unit.Id, "见过两次", Friday.AddDays(-1), null, null);
        var meeting = await MondayAsync(app);

        var seen = (await app.SendAs(A.User(Role.Director), new GetMeetingQuery(meeting))).Value;

        Commitments(seen).ShouldBe(["远洋精工 寄样品 2026-11-24 DueSoon", "SOON的名字 送投资协议 2026-11-27 DueSoon"], "what is late stands under 节点超期, and who was met again is no longer waited for");
        seen.Items.Count(i => i.Section == AgendaSection.OverdueSteps).ShouldBe(1);
        Commitments((await app.SendAs(staff, new GetMeetingQuery(meeting))).Value).Count.ShouldBe(2);
        Commitments((await app.SendAs(guest, new GetMeetingQuery(meeting))).Value).ShouldBeEmpty();

        // A firm that is no project yet is its unit's alone, before, in and after the meeting.
        (await app.Send(new StartMeetingCommand(meeting, 1))).Failure.ShouldBeNull();
        Commitments((await app.SendAs(guest, new GetMeetingQuery(meeting))).Value).ShouldBeEmpty();
        Commitments((await app.SendAs(staff, new GetMeetingQuery(meeting))).Value).Count.ShouldBe(2);
        (await app.Send(new PublishMinutesCommand(meeting, 2))).Failure.ShouldBeNull();
        (await app.SendAs(staff, new GetMinutesQuery(meeting))).Value.Content.Items.ShouldContain(i => i.Facts.Title == "远洋精工");
        (await app.SendAs(guest, new GetMinutesQuery(meeting))).Value.Content.Items.ShouldNotContain(i => i.Facts.Title == "远洋精工");
    }

    [Theory, OnBoth]
    public async Task Agenda_WhenTheInvestorPromisedHowLongBuildingTakes_SaysSoBeforeTheDayAndAfterIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.ScoredAsync();
        ReviewScene.Ok(await app.SendAs(scene.Leader, new DecideReviewCommand(id, await scene.VersionAsync(id), true, null, null)));
        (await app.Ask(db => db.QualityReviews.Select(r => r.PromisedMonths).SingleAsync())).ShouldBe(18);
        var project = scene.ProjectId;
        var started = new DateOnly(2025, 5, 20);
        await app.Ask(db => db.Projects.Where(p => p.Id == project).ExecuteUpdateAsync(s => s.SetProperty(p => p.StartedOn, started).SetProperty(p => p.Stage, ProjectStage.Started)));

        var line = Commitments((await app.SendAs(A.User(Role.Director), new GetMeetingQuery(await MondayAsync(app)))).Value).Single();

        line.ShouldEndWith(" 2026-11-20 Late", customMessage: "18 months from 2025-05-20; the meeting is three days later");
        await app.Ask(db => db.Projects.Where(p => p.Id == project).ExecuteUpdateAsync(s => s.SetProperty(p => p.ProducingOn, Friday)));
        Commitments((await app.SendAs(A.User(Role.Director), new GetMeetingQuery(await app.Ask(db => db.Meetings.Where(m => m.HeldOn == Monday).Select(m => m.Id).SingleAsync())))).Value).ShouldBeEmpty("it produces");
    }

    [Theory, OnBoth]
    public async Task Agenda_WhenDepartmentsOweAnOpinion_HasItUnderRequestsWithWhoAnswers(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var review = await scene.AskedAsync();
        await scene.AnswerAsync(review, "Planning");
        await app.Ask(db => db.ReviewOpinions.ExecuteUpdateAsync(s => s.SetProperty(o => o.DueOn, Monday)));

        var items = (await app.SendAs(A.User(Role.Director), new GetMeetingQuery(await MondayAsync(app)))).Value.Items.Where(i => i.Section == AgendaSection.Requests).ToList();

        items.Count.ShouldBe(4, "five were asked, one answered");
        items.ShouldAllBe(i => i.Facts.DueOn == Monday && i.Facts.Sign == AgendaSign.RequestWaits && !string.IsNullOrEmpty(i.Facts.Owner) && i.Link == $"/reviews/{review}");
    }

    private static async Task StepAsync(TestApp app, Guid unit, string code, string step, DateOnly on) =>
        await app.Add(new ProjectBuilder { Code = code, Name = code + "的名字", UnitId = unit, Dates = new() { [Milestone.Lead] = new DateOnly(2026, 11, 1) }, Then = p => p.PlanNextStep(step, on, null) }.Build());

    private static async Task LogAsync(TestApp app, Viewer by, Guid unit, string firm, DateOnly on, string? next, DateOnly? nextOn) =>
        (await app.SendAs(by, new LogActivityCommand(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Visit, On = on, UnitId = unit, Firm = firm, Content = "初谈" }, next is null ? null : new NextStepPlan(next, nextOn)))).Failure.ShouldBeNull();

    private static async Task<Guid> MondayAsync(TestApp app)
    {
        var week = app.Services.GetRequiredService<MeetingPresets>().Find("nantong-etdz-week")!;
        (await app.Send(new OpenCycleCommand(week.Terms(Friday), Friday, week.Id))).Failure.ShouldBeNull();
        app.Clock.Now = app.Clock.Now.AddDays(3);
        return await app.Ask(db => db.Meetings.Where(m => m.HeldOn == Monday).Select(m => m.Id).SingleAsync());
    }

    private static List<string> Commitments(MeetingDto meeting) =>
        [.. meeting.Items.Where(i => i.Section == AgendaSection.Commitments).Select(i => $"{i.Facts.Title} {i.Facts.Text} {i.Facts.DueOn:yyyy-MM-dd} {i.Facts.Sign}")];
}
