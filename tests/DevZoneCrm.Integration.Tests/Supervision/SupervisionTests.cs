using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Digest;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.CountTasks;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.AddProgress;
using DevZoneCrm.Core.Supervision.AskExtension;
using DevZoneCrm.Core.Supervision.CloseSupervision;
using DevZoneCrm.Core.Supervision.DecideExtension;
using DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetOverdueNodes;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Supervision.GetSupervisionChoices;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Core.Supervision.ReportSupervision;
using DevZoneCrm.Core.Supervision.ResolveDeadline;
using DevZoneCrm.Core.Supervision.ReturnSupervision;
using DevZoneCrm.Core.Supervision.ReviseSupervisionRules;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Core.Zones.LimitMilestones;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Verification;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Supervision;

/// <summary>督办 from issue to red light to close, on real databases. The clock starts on Friday 2026-11-20.</summary>
public sealed class SupervisionTests
{
    [Theory]
    [OnBoth]
    public async Task Order_FromIssueToRedToClose_KeepsItsHistory(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(5)))).Value;
        var first = (await app.SendAs(zone.Owner, new GetSupervisionQuery(id))).Value;
        (first.Head.Number, first.Head.DueOn, first.Head.Light, first.WorkingDaysLeft).ShouldBe((SupervisionNumber.Of(2026, 1), new DateOnly(2026, 11, 27), SupervisionLight.Green, 5));
        (first.May.Note, first.May.Report, first.May.Ask, first.May.Close).ShouldBe((true, true, true, false));
        first.Helpers.Select(h => h.Person).ShouldBe(["高远帆"]);
        first.NextTurnOn.ShouldBe(new DateOnly(2026, 11, 25));

        await LookAsync(app, 8);

        var red = (await app.SendAs(zone.Office, new GetSupervisionQuery(id))).Value;
        (red.Head.Light, red.Head.Cause, red.Head.Level, red.Yellows).ShouldBe((SupervisionLight.Red, LightCause.Overdue, EscalationLevel.UnitHead, 1));
        red.Steps.Select(s => (s.Kind, s.On.Day)).ShouldBe([(SupervisionStepKind.Issued, 20), (SupervisionStepKind.Light, 25), (SupervisionStepKind.Light, 28), (SupervisionStepKind.Escalated, 28)]);
        (await app.SendAs(zone.Owner, new CountTasksQuery())).Value.ShouldBe(1);

        var version = (await app.SendAs(zone.Owner, new ReportSupervisionCommand(id, red.Version, "批复已取得"))).Value;
        (await app.SendAs(zone.Owner, new CloseSupervisionCommand(id, version, "自己销号"))).Failure!.Code.ShouldBe(SupervisionErrors.IssuerOnly);
        (await app.SendAs(zone.Leader, new CloseSupervisionCommand(id, version, "领导销号"))).Failure!.Code.ShouldBe(SupervisionErrors.IssuerOnly);
        (await app.SendAs(zone.Office, new CountTasksQuery())).Value.ShouldBe(1);
        version = (await app.SendAs(zone.Office, new ReturnSupervisionCommand(id, version, "缺批复原件", new DateOnly(2026, 12, 4)))).Value;
        (await app.SendAs(zone.Helper, new AddProgressCommand(id, version - 1, "旧版本"))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        version = (await app.SendAs(zone.Helper, new AddProgressCommand(id, version, "原件已补"))).Value;
        (await app.SendAs(zone.Office, new CloseSupervisionCommand(id, version, "资料齐全，同意销号"))).IsSuccess.ShouldBeTrue();

        await LookAsync(app, 60);
        var closed = (await app.SendAs(zone.Office, new GetSupervisionQuery(id))).Value;
        (closed.Head.State, closed.Head.Light, closed.Head.Latest, closed.Steps[^1].Kind).ShouldBe((SupervisionState.Closed, SupervisionLight.Green, "资料齐全，同意销号", SupervisionStepKind.Closed));
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task DailyWork_TwiceAndAfterThirtyDaysOfDowntime_BooksEachMorningOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Day(new DateOnly(2026, 12, 31))))).Value;
        await LookAsync(app, 0);
        await LookAsync(app, 3);
        (await StepsAsync(app, id)).ShouldBe(["11-20 Issued"]);
        (await app.Ask(db => db.SupervisionOrders.Select(o => o.Version).SingleAsync())).ShouldBe(1);

        await LookAsync(app, 30);
        await LookAsync(app, 0);

        (await StepsAsync(app, id)).ShouldBe(["11-20 Issued", "12-05 Light Yellow", "12-19 Light Yellow", "12-19 Light Red", "12-19 Escalated UnitHead", "12-23 Escalated LineLeader"]);
        (await app.Ask(db => db.AuditEntries.CountAsync(a => a.Entity == nameof(SupervisionStep) && a.Actor == "operator"))).ShouldBe(5);
    }

    [Theory]
    [OnBoth]
    public async Task Extension_IsAskedByTheOwnerAndDecidedByAnother(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(5)))).Value;
        var version = (await app.SendAs(zone.Head, new AskExtensionCommand(id, 1, new DateOnly(2026, 12, 12), "资规部门要求补测"))).Value;
        (await app.SendAs(zone.Head, new DecideExtensionCommand(id, version, true))).Failure!.Code.ShouldBe(SupervisionErrors.MayNotDecide);
        (await app.SendAs(zone.Leader, new DecideExtensionCommand(id, version, false))).Failure!.Fields.Keys.ShouldBe([nameof(DecideExtensionCommand.Note)]);
        (await app.SendAs(zone.Leader, new CountTasksQuery())).Value.ShouldBe(1);

        (await app.SendAs(zone.Leader, new DecideExtensionCommand(id, version, true))).IsSuccess.ShouldBeTrue();

        var order = (await app.SendAs(zone.Owner, new GetSupervisionQuery(id))).Value;
        (order.Head.DueOn, order.Head.FirstDueOn, order.Head.AskedDueOn).ShouldBe((new DateOnly(2026, 12, 14), new DateOnly(2026, 11, 27), null));
        (await app.SendAs(zone.Leader, new CountTasksQuery())).Value.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Search_ShowsWhatConcernsTheViewer_AndMasksProjectsThatAreNotForHim(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var secret = await app.Add(new ProjectBuilder { UnitId = zone.UnitId, Code = "P-SECRET", Confidentiality = Confidentiality.Secret }.Build());
        var plain = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(5)))).Value;
        var hidden = (await app.SendAs(zone.Director, Issue(zone, SupervisionDeadline.Within(3)) with { Title = "天狼项目保密协议", ProjectCode = secret.Code, HelperPostIds = [] })).Value;
        (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(3)) with { ProjectCode = secret.Code })).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        var office = (await app.SendAs(zone.Office, new SearchSupervisionQuery())).Value;
        office.Page.Rows.Select(r => (r.Id, r.IsMasked, r.Title, r.Project)).ShouldBe([(hidden, true, null, null), (plain, false, "用地预审", null)]);
        (office.Counts.Green, office.Counts.Running, office.Counts.Waiting).ShouldBe((2, 2, 0));
        (await app.SendAs(zone.Office, new SearchSupervisionQuery { Text = "天狼" })).Value.Page.Total.ShouldBe(0);
        (await app.SendAs(zone.Office, new SearchSupervisionQuery { Text = "2" })).Value.Page.Rows.Single().Id.ShouldBe(hidden);
        var masked = (await app.SendAs(zone.Office, new GetSupervisionQuery(hidden))).Value;
        (masked.Matter, masked.Steps.All(s => s.Text is null), masked.May.Close).ShouldBe((null, true, false));
        (await app.SendAs(zone.Owner, new SearchSupervisionQuery { Whose = SupervisionWhose.Mine, Text = "天狼" })).Value.Page.Rows.Single().IsMasked.ShouldBeFalse();
        (await app.SendAs(zone.Helper, new SearchSupervisionQuery())).Value.Page.Rows.Select(r => r.Id).ShouldBe([plain]);
        (await app.SendAs(zone.Head, new SearchSupervisionQuery())).Value.Page.Total.ShouldBe(2);
        (await app.SendAs(A.User(Role.Staff, postId: Guid.NewGuid()), new SearchSupervisionQuery())).Value.Page.Total.ShouldBe(0);
        (await app.SendAs(A.User(Role.Staff), new GetSupervisionQuery(plain))).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        var sheet = new SheetInMemory();
        (await app.SendAs(zone.Office, new ExportSupervisionCommand(new SearchSupervisionQuery { Shown = SupervisionShown.All }, "督办", [KeyValuePair.Create(SupervisionColumn.Title, "事项")], sheet))).Value.ShouldBe(2);
    }

    [Theory]
    [OnBoth]
    public async Task OverdueNodes_AreProposedOnceUntilTheyHaveAnOrder(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var signed = TestClock.StartDay.AddDays(-400);
        await app.Add(new ProjectBuilder { UnitId = zone.UnitId, Code = "P-LATE", OwnerPostId = zone.OwnerPost, Dates = new() { [Milestone.Signed] = signed } }.Build());

        var found = (await app.SendAs(zone.Office, new GetOverdueNodesQuery(SupervisionNode.Start))).Value;

        found.Counts.ShouldBe(new Dictionary<SupervisionNode, int> { [SupervisionNode.NextStep] = 0, [SupervisionNode.Registration] = 1, [SupervisionNode.Start] = 1, [SupervisionNode.Completion] = 0, [SupervisionNode.Production] = 0 });
        var node = found.Rows.Single();
        (node.Code, node.OwnerPostId, node.DueOn).ShouldBe(("P-LATE", zone.OwnerPost, signed.AddDays(MilestoneLimits.Default.StartDays)));
        var choices = (await app.SendAs(zone.Office, new GetSupervisionChoicesQuery("P-LATE"))).Value;
        (choices.Project!.OwnerPostId, choices.Posts.Count).ShouldBe((zone.OwnerPost, 4));
        var command = Issue(zone, SupervisionDeadline.After(10)) with { Source = SupervisionSource.OverdueNode, ProjectCode = node.Code, Node = node.Node, NodeDueOn = node.DueOn };
        (await app.SendAs(zone.Office, command)).IsSuccess.ShouldBeTrue();
        (await app.SendAs(zone.Office, command)).Failure!.Code.ShouldBe(SupervisionErrors.NodeIssued);
        (await app.SendAs(zone.Office, new GetOverdueNodesQuery(SupervisionNode.Start))).Value.Rows.ShouldBeEmpty();
        (await app.SendAs(zone.Office, new ResolveDeadlineQuery(SupervisionDeadline.Day(new DateOnly(2026, 11, 21))))).Value.DueOn.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Theory]
    [OnBoth]
    public async Task RedLight_WhereTheRuleTakesPoints_IsProposedAndBookedByTheAssessmentOfficeOnly(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(1)))).Value;
        (await app.SendAs(A.User(Role.Admin), new ReviseSupervisionRulesCommand(0, new SupervisionTerms { RedPenaltyE2 = 50 }))).IsSuccess.ShouldBeTrue();
        await LookAsync(app, 5);

        (await app.Ask(db => db.RaceRecords.CountAsync())).ShouldBe(0);
        var assessment = A.User(Role.Assessment, name: "彭思源");
        var order = (await app.SendAs(assessment, new GetSupervisionQuery(id))).Value;
        (order.Head.Penalty, order.PenaltyPoints, order.May.DecidePenalty).ShouldBe((SupervisionPenaltyState.Proposed, 0.5m, true));
        (await app.SendAs(zone.Office, new DecideSupervisionPenaltyCommand(id, order.Version, true, "督查办自扣"))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(assessment, new DecideSupervisionPenaltyCommand(id, order.Version, true, "超期未办结"))).IsSuccess.ShouldBeTrue();

        var record = await app.Ask(db => db.RaceRecords.SingleAsync());
        (record.Kind, record.UnitId, record.UnitPointsE2, record.Evidence).ShouldBe((RaceMilestone.RedLight, zone.UnitId, -50L, SupervisionNumber.Of(2026, 1)));
        (await app.Ask(db => db.RaceEntries.Where(e => e.IsLive).Select(e => e.UnitPointsE2).SingleAsync())).ShouldBe(-50);
        (await ProblemsAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Order_AsItGoesOn_TellsWhomItConcernsAndNobodyElse(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        foreach (var (viewer, index) in new[] { zone.Office, zone.Owner, zone.Head, zone.Helper, zone.Leader, zone.Director }.Select((v, i) => (v, i)))
        {
            await app.Add(new AppUser { Id = viewer.UserId!.Value, UserName = $"u{index}", NormalizedUserName = $"U{index}", DisplayName = viewer.Name, Role = viewer.Role, UnitId = viewer.UnitId, PostId = viewer.PostId });
        }

        var id = (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(5)))).Value;
        (await ToldAsync(app)).ShouldBe([(NoticeKind.SupervisionIssued, "吴晓岚"), (NoticeKind.SupervisionIssued, "高远帆")], ignoreOrder: true);

        await LookAsync(app, 8);
        (await ToldAsync(app)).ShouldBe([(NoticeKind.SupervisionRed, "吴晓岚"), (NoticeKind.SupervisionRed, "罗怡"), (NoticeKind.SupervisionRed, "张蕾")], ignoreOrder: true);
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBeEmpty();
        await LookAsync(app, 4);
        (await ToldAsync(app)).ShouldBe([(NoticeKind.SupervisionRed, "郑亚东")]);

        var version = (await app.SendAs(zone.Owner, new GetSupervisionQuery(id))).Value.Version;
        (await app.SendAs(zone.Owner, new ReportSupervisionCommand(id, version, "批复已取得"))).IsSuccess.ShouldBeTrue();
        (await ToldAsync(app)).ShouldBe([(NoticeKind.SupervisionProgress, "罗怡")]);
        await using var scope = app.Services.CreateAsyncScope();
        var digest = scope.ServiceProvider.GetServices<IDigestSource>().OfType<SupervisionDigest>().Single();
        (await digest.DueAsync(zone.Owner, TestClock.StartDay, CancellationToken.None)).ShouldBeEmpty();
        (await app.SendAs(zone.Office, Issue(zone, SupervisionDeadline.Within(1)))).IsSuccess.ShouldBeTrue();
        (await digest.DueAsync(zone.Owner, TestClock.StartDay.AddDays(30), CancellationToken.None)).Single().IsLate.ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task Search_ForProjectsStuckAtAMilestone_FollowsTheZonesDays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var started = TestClock.StartDay.AddDays(-1200);
        await app.Add(new ProjectBuilder { UnitId = zone.UnitId, Code = "P-BUILD", Dates = new() { [Milestone.Signed] = started.AddDays(-100), [Milestone.Started] = started } }.Build());
        await app.Add(new ProjectBuilder { UnitId = zone.UnitId, Code = "P-FRESH", Dates = new() { [Milestone.Signed] = TestClock.StartDay.AddDays(-10) } }.Build());

        var found = (await app.SendAs(zone.Office, Stuck(StuckKind.NotCompleted))).Value;
        found.Page.Rows.Single().HealthReason.ShouldBe(ErrorTexts.Of("Health.LateStarted", 1200, 1095));
        (await app.SendAs(zone.Office, Stuck(StuckKind.Any))).Value.Page.Rows.Select(r => r.Code).ShouldBe(["P-BUILD"]);
        (await app.SendAs(A.User(Role.Admin), new LimitMilestonesCommand(0, new MilestoneLimits(5, 2000, 730)))).IsSuccess.ShouldBeTrue();

        (await app.SendAs(zone.Office, Stuck(StuckKind.NotCompleted))).Value.Page.Total.ShouldBe(0);
        var late = (await app.SendAs(zone.Office, Stuck(StuckKind.NotStarted))).Value.Page.Rows.Single();
        (late.Code, late.Health, late.HealthReason).ShouldBe(("P-FRESH", ProjectHealth.Overdue, ErrorTexts.Of("Health.LateSigned", 10, 5)));
    }

    private static SearchProjectsQuery Stuck(StuckKind kind) => new() { Filter = new ProjectFilter { Stuck = kind } };

    // What was told since the last time this was asked.
    private static async Task<List<(NoticeKind, string)>> ToldAsync(TestApp app)
    {
        var told = await app.Ask(db => db.Notices.Join(db.Users, n => n.ReceiverId, u => u.Id, (n, u) => new { n.Kind, u.DisplayName }).ToListAsync());
        await app.Ask(db => db.Notices.ExecuteDeleteAsync());
        return [.. told.Select(t => (t.Kind, t.DisplayName))];
    }

    private static IssueSupervisionCommand Issue(TheZone zone, SupervisionDeadline deadline) =>
        new("用地预审", "会同资规部门完成用地预审，报办公会。", SupervisionSource.ByHand, zone.OwnerPost, [zone.HelperPost], deadline);

    private static async Task<TheZone> ZoneAsync(TestApp app)
    {
        var (unit, other) = (await app.Add(A.Unit("投资促进局")), await app.Add(A.Unit("工业招商中心")));
        var owner = await PostAsync(app, "吴晓岚", unit.Id);
        var head = await PostAsync(app, "张蕾", unit.Id, PostRole.Principal);
        var helper = await PostAsync(app, "高远帆", other.Id);
        var leader = await PostAsync(app, "郑亚东", null, PostRole.Leader);
        return new TheZone(
            unit.Id, owner, helper, A.User(Role.Supervision, name: "罗怡"), A.User(Role.Staff, unit.Id, owner, "吴晓岚"), A.User(Role.UnitHead, unit.Id, head, "张蕾"),
            A.User(Role.Staff, other.Id, helper, "高远帆"), A.User(Role.LineLeader, null, leader, "郑亚东"), A.User(Role.Director, name: "孙维国"));
    }

    private static async Task<Guid> PostAsync(TestApp app, string name, Guid? unit, PostRole role = PostRole.FullTime) => (await app.Add(A.Post((await app.Add(A.Person(name))).Id, unit, role))).Id;

    private static async Task LookAsync(TestApp app, int daysLater)
    {
        app.Clock.Now = app.Clock.Now.AddDays(daysLater);
        using var work = new DailyWork(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<DailyWork>.Instance);
        await work.LookAsync(CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> StepsAsync(TestApp app, Guid id) => [.. (await app.Ask(db => db.SupervisionSteps.Where(s => s.OrderId == id).OrderBy(s => s.Number).ToListAsync()))
        .Select(s => string.Join(' ', new[] { $"{s.On:MM-dd}", s.Kind.ToString(), s.Light?.ToString(), s.Level?.ToString() }.Where(t => t is not null)))];

    private static async Task<IReadOnlyList<string>> ProblemsAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<DatabaseVerification>().RunAsync(CancellationToken.None);
        return [.. report.Problems.Select(p => $"{p.Check} {p.Subject} {p.Text}")];
    }

    private sealed record TheZone(Guid UnitId, Guid OwnerPost, Guid HelperPost, Viewer Office, Viewer Owner, Viewer Head, Viewer Helper, Viewer Leader, Viewer Director);
}
