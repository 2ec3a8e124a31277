using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectTimeline;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Core.Record.GetProjectRecord;
using DevZoneCrm.Core.Record.SearchRecord;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Record;

public sealed class ViewsOnRecordTests
{
    private const string CodeName = "代号一";

    [Theory]
    [OnBoth]
    public async Task Open_WhenTheProjectIsSecret_IsOnRecordOnceAnHourForEachViewer(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (secret, plain) = await SceneAsync(app);
        var (director, auditor) = (A.User(Role.Director, name: "主任"), A.User(Role.Audit, name: "审计"));

        await app.SendAs(director, new GetProjectQuery(secret.Id.ToString()));
        await app.SendAs(director, new GetProjectTimelineQuery(secret.Id, []));
        await app.SendAs(auditor, new GetProjectQuery(secret.Code));
        await app.SendAs(director, new GetProjectQuery(plain.Code));
        await app.SendAs(director, new SearchProjectsQuery());
        await app.Send(new GetProjectQuery(secret.Code));
        (await ViewsAsync(app)).ShouldBe(["主任", "审计"]);

        app.Clock.Now = app.Clock.Now.AddMinutes(61);
        await app.SendAs(director, new GetProjectTimelineQuery(secret.Id, []));
        (await ViewsAsync(app)).ShouldBe(["主任", "审计", "主任"]);
    }

    [Theory]
    [OnBoth]
    public async Task Record_OfAProject_IsForLeadersAuditorsAndTheHeadOfItsUnit(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (secret, plain) = await SceneAsync(app);
        await app.SendAs(A.User(Role.Director, name: "主任"), new GetProjectQuery(secret.Code));

        var lines = (await app.SendAs(A.User(Role.Audit), new GetProjectRecordQuery(secret.Id))).Value.Lines;
        lines.Select(l => (l.Actor, l.Action, l.Subject)).ShouldBe([("主任", AuditActions.Viewed, CodeName), ("operator", "Added", CodeName)]);
        lines.SelectMany(l => l.Fields).ShouldAllBe(f => f.Before == null && f.After == null);

        (await app.SendAs(A.User(Role.UnitHead, plain.UnitId), new GetProjectRecordQuery(plain.Id))).Value.Lines.ShouldNotBeEmpty();
        (await app.SendAs(A.User(Role.UnitHead, plain.UnitId), new GetProjectRecordQuery(secret.Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        var refused = (await app.SendAs(A.User(Role.Staff, plain.UnitId), new GetProjectRecordQuery(plain.Id))).Failure!;
        (refused.Kind, refused.Code).ShouldBe((FailureKind.Forbidden, RecordErrors.NotForYou));
    }

    [Theory]
    [OnBoth]
    public async Task Search_WhenFilteredByPersonKindAndDay_FindsThoseLines(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (secret, _) = await SceneAsync(app);
        var (director, auditor) = (A.User(Role.Director, name: "主任"), A.User(Role.Audit));
        await app.SendAs(director, new GetProjectQuery(secret.Code));

        async Task<int> FoundAsync(SearchRecordQuery asked) => (await app.SendAs(auditor, asked)).Value.Lines.Count;
        (await FoundAsync(new SearchRecordQuery { ActorId = director.UserId })).ShouldBe(1);
        (await FoundAsync(new SearchRecordQuery { Entity = "OrgUnit" })).ShouldBe(1);
        (await FoundAsync(new SearchRecordQuery { Day = TestClock.StartDay })).ShouldBe(4);
        (await FoundAsync(new SearchRecordQuery { Day = TestClock.StartDay.AddDays(1) })).ShouldBe(0);
        (await FoundAsync(new SearchRecordQuery { Before = 2 })).ShouldBe(1);
    }

    private static async Task<(Project Secret, Project Plain)> SceneAsync(TestApp app)
    {
        var unit = await app.Add(A.Unit());
        var secret = await app.Add(new ProjectBuilder { UnitId = unit.Id, Confidentiality = Confidentiality.Secret, CodeName = CodeName }.Build());
        return (secret, await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build()));
    }

    private static Task<List<string>> ViewsAsync(TestApp app) =>
        app.Ask(db => db.AuditEntries.Where(a => a.Action == AuditActions.Viewed).OrderBy(a => a.Sequence).Select(a => a.Actor).ToListAsync());
}
