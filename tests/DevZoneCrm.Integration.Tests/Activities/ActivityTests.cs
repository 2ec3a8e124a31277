using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.GetActivityForm;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Activities;

public sealed class ActivityTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    [Theory]
    [OnBoth]
    public async Task Log_WhenNextStepIsEntered_BecomesTheProjectsWithDateAndOwner(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var seen = new NextStepPlan(null, null);
        var command = scene.Visit() with { NextStep = new NextStepPlan(" 送投资协议 ", Today.AddDays(3), scene.Other.Id), SeenNextStep = seen };

        var logged = await app.SendAs(scene.Staff, command);

        logged.Failure.ShouldBeNull();
        var project = await app.Ask(db => db.Projects.SingleAsync());
        (project.NextStep, project.NextStepOn, project.NextStepPostId).ShouldBe(("送投资协议", Today.AddDays(3), scene.Other.Id));
        var found = (await app.SendAs(scene.Staff, new SearchActivitiesQuery { ProjectId = project.Id })).Value;
        var activity = found.Rows.ShouldHaveSingleItem();
        (activity.Unit, activity.Person, activity.NextStep, activity.NextStepBy, activity.MayChange).ShouldBe(("招商一局", "陈晨", "送投资协议", "李想", true));
        activity.People.Select(p => p.Name).ShouldBe(["李想", "陈晨"], ignoreOrder: true, "the person counts as taking part");
        (await app.Ask(db => db.AuditEntries.CountAsync(a => a.Entity == nameof(Activity)))).ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Log_WhenSentTwice_IsSavedOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var command = scene.Visit();

        var first = await app.SendAs(scene.Staff, command);
        var second = await app.SendAs(scene.Staff, command);

        second.Value.ShouldBe(first.Value);
        (await app.Ask(db => db.Activities.CountAsync())).ShouldBe(1);
        (await app.SendAs(A.User(Role.Bureau), command)).Failure!.Kind.ShouldBe(FailureKind.NotFound, "another's id tells nothing");
    }

    [Theory]
    [OnBoth]
    public async Task Log_WhenAnotherPlannedMeanwhile_SavesNothingAndSaysSo(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        (await app.SendAs(scene.Staff, new PlanNextStepCommand(scene.Project.Id, scene.Project.Version, "约第二次谈判", Today.AddDays(1)))).Failure.ShouldBeNull();

        var late = await app.SendAs(scene.Staff, scene.Visit() with { NextStep = new NextStepPlan("寄样品", null), SeenNextStep = new NextStepPlan(null, null) });

        late.Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Ask(db => db.Activities.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Log_WhenAloneOrRefused_AnswersPlainly(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var alone = scene.Visit() with { ProjectId = null };

        (await app.SendAs(scene.Staff, alone)).Failure.ShouldBeNull();
        (await app.SendAs(scene.Staff, alone with { Id = Guid.NewGuid(), NextStep = new NextStepPlan("再去", Today) })).Failure.ShouldBeNull("without a project the next step stays with the activity");
        (await app.Ask(db => db.Activities.SingleAsync(a => a.NextStep == "再去"))).NextStepPostId.ShouldBe(scene.Staff.PostId, "whose activity it is does it");
        (await app.Ask(db => db.Projects.SingleAsync())).NextStep.ShouldBeNull();
        (await app.SendAs(scene.Staff, scene.Visit(Today.AddDays(1)))).Failure!.Code.ShouldBe(ActivityErrors.InFuture);
        (await app.SendAs(scene.Staff, scene.Visit() with { Facts = scene.Visit().Facts with { Content = " " } })).Failure!.Code.ShouldBe(ActivityErrors.NothingSaid);
        (await app.SendAs(scene.Staff, scene.Visit() with { Facts = scene.Visit().Facts with { People = [Guid.NewGuid()] } })).Failure!.Code.ShouldBe(ActivityErrors.PersonUnknown);
        (await app.SendAs(scene.Staff, scene.Visit() with { ProjectId = Guid.NewGuid() })).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(A.User(Role.Audit), scene.Visit())).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
    }

    [Theory]
    [OnBoth]
    public async Task Search_WhenProjectIsNotSeenInFull_ShowsNothingOfIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var elsewhere = await app.Add(A.Unit("招商二局"));
        await app.SendAs(scene.Staff, scene.Visit());
        await app.SendAs(scene.Staff, scene.Visit() with { ProjectId = null });

        (await app.SendAs(A.User(Role.Staff, elsewhere.Id), new SearchActivitiesQuery())).Value.Total.ShouldBe(0);
        (await app.SendAs(A.User(Role.UnitHead, elsewhere.Id), new SearchActivitiesQuery())).Value.Total.ShouldBe(0, "a masked project keeps its visits to itself");
        (await app.SendAs(A.User(Role.Staff, scene.Unit.Id), new SearchActivitiesQuery())).Value.Total.ShouldBe(2);
        (await app.SendAs(A.User(Role.LineLeader), new SearchActivitiesQuery { Kind = ActivityKind.Visit, From = Today, To = Today })).Value.Total.ShouldBe(2);
        (await app.SendAs(A.User(Role.LineLeader), new SearchActivitiesQuery { Mine = true })).Value.Total.ShouldBe(0);
        (await app.SendAs(A.User(Role.Staff, elsewhere.Id), new GetActivityFormQuery(scene.Project.Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
    }

    [Theory]
    [OnBoth]
    public async Task EditAndWithdraw_WhenOwn_AreAuditedAndRefusedToOthers(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var logged = (await app.SendAs(scene.Staff, scene.Visit())).Value;
        var mate = A.User(Role.Staff, scene.Unit.Id, name: "同事");
        var changed = scene.Visit().Facts with { UnitId = scene.Unit.Id, People = [scene.Post.Id], Content = "改过的内容" };

        (await app.SendAs(mate, new EditActivityCommand(logged.ActivityId, logged.Version, changed))).Failure!.Code.ShouldBe(ActivityErrors.NotYours);
        var edited = await app.SendAs(scene.Staff, new EditActivityCommand(logged.ActivityId, logged.Version, changed));
        edited.Value.ShouldBe(logged.Version + 1);
        (await app.SendAs(scene.Staff, new EditActivityCommand(logged.ActivityId, logged.Version, changed))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.SendAs(mate, new WithdrawActivityCommand(logged.ActivityId, edited.Value, "不是我的"))).Failure!.Code.ShouldBe(ActivityErrors.NotYours);
        (await app.SendAs(scene.Staff, new WithdrawActivityCommand(logged.ActivityId, edited.Value, "记错项目"))).Failure.ShouldBeNull();

        (await app.SendAs(scene.Staff, new SearchActivitiesQuery())).Value.Total.ShouldBe(0);
        (await app.SendAs(scene.Staff, new EditActivityCommand(logged.ActivityId, edited.Value + 1, changed))).Failure!.Code.ShouldBe(ActivityErrors.AlreadyWithdrawn);
        var entries = await app.Ask(db => db.AuditEntries.Where(a => a.Entity == nameof(Activity)).OrderBy(a => a.Sequence).ToListAsync());
        entries.Select(e => e.Action).ShouldBe(["Added", "Modified", "Modified"]);
        entries[1].Changes.ShouldContain("改过的内容");
        entries[2].Changes.ShouldContain("记错项目");
    }

    [Theory]
    [OnBoth]
    public async Task Form_WhenAsked_OffersTheOwnPeopleFirstAndTheStandingNextStep(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        await app.SendAs(scene.Staff, scene.Visit() with { NextStep = new NextStepPlan("回访", Today) });

        var form = (await app.SendAs(scene.Staff, new GetActivityFormQuery(scene.Project.Id))).Value;

        form.People[0].PostId.ShouldBe(scene.Post.Id);
        form.Project!.NextStep.ShouldBe(new NextStepPlan("回访", Today));
        form.Project.MayPlan.ShouldBeTrue();
        form.Cities.ShouldBe(["上海"]);
        form.Units.ShouldBeEmpty("whoever has a unit records for it");
    }

    private sealed record Scene(OrgUnit Unit, Post Post, Post Other, Project Project, Viewer Staff)
    {
        public static async Task<Scene> SetAsync(TestApp app)
        {
            var unit = await app.Add(A.Unit());
            var (one, two) = (await app.Add(A.Person()), await app.Add(A.Person("李想")));
            var (post, other) = (await app.Add(A.Post(one.Id, unit.Id)), await app.Add(A.Post(two.Id, unit.Id)));
            var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id }.Build());
            return new Scene(unit, post, other, project, A.User(Role.Staff, unit.Id, post.Id));
        }

        public LogActivityCommand Visit(DateOnly? on = null) => new(
            Guid.CreateVersion7(), Project.Id, new ActivityFacts { Kind = ActivityKind.Visit, On = on ?? Today, People = [Other.Id], City = "上海", Contacts = "王总", Content = "看厂房" });
    }
}
