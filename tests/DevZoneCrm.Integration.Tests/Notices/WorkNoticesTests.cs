using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.CancelEvent;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.EditEvent;
using DevZoneCrm.Core.Events.PlanEvent;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.CancelMeeting;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.PlanMeeting;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.ReplanMeeting;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.Meetings.TakeBackDecision;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.SaveNoticePreferences;
using DevZoneCrm.Core.Notices.SearchNotices;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Supervision.AddProgress;
using DevZoneCrm.Core.Supervision.AskExtension;
using DevZoneCrm.Core.Supervision.DecideExtension;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Core.Supervision.ReportSupervision;
using DevZoneCrm.Core.Supervision.ReturnSupervision;
using DevZoneCrm.Core.Supervision.WithdrawSupervision;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using static DevZoneCrm.Core.Notices.Domain.NoticeKind;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>Who hears of meetings, events and 督办, by what, and never twice of one cause. The clock starts on Friday 2026-11-20.</summary>
public sealed class WorkNoticesTests
{
    private static readonly DateOnly Friday = TestClock.StartDay;
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Theory, OnBoth]
    public async Task Supervision_EveryStep_IsToldByItsOwnKindAndMentionsOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Office, new IssueSupervisionCommand("用地预审", "会同@唐敏 完成用地预审。", SupervisionSource.ByHand, zone.OwnerPost, [zone.HelperPost], SupervisionDeadline.Within(8)))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionIssued /supervision/*", "唐敏 Mentioned /supervision/*", "高远帆 SupervisionIssued /supervision/*"], "唐敏 sees all orders, so that it opens for her");

        var version = (await app.SendAs(zone.Owner, new AddProgressCommand(id, 1, "已报件 @罗怡 @高远帆 @林可 请看"))).Value;
        (await ToldAsync(app)).ShouldBe(["林可 Mentioned /notices", "罗怡 SupervisionProgress /supervision/*", "高远帆 Mentioned /supervision/*"], "the issuer hears of the progress anyway, and for 林可 the order does not open");

        version = (await app.SendAs(zone.Office, new AddProgressCommand(id, version, "抓紧"))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionReminded /supervision/*", "高远帆 SupervisionReminded /supervision/*"]);
        version = (await app.SendAs(zone.Owner, new AskExtensionCommand(id, version, new DateOnly(2026, 12, 11), "补测"))).Value;
        (await ToldAsync(app)).ShouldBe(["罗怡 SupervisionExtensionAsked /supervision/*"]);
        version = (await app.SendAs(zone.Office, new DecideExtensionCommand(id, version, false, "按期"))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionExtensionAnswered /supervision/*", "高远帆 SupervisionExtensionAnswered /supervision/*"]);
        version = (await app.SendAs(zone.Owner, new ReportSupervisionCommand(id, version, "批复已取得"))).Value;
        (await ToldAsync(app)).ShouldBe(["罗怡 SupervisionProgress /supervision/*"]);
        version = (await app.SendAs(zone.Office, new ReturnSupervisionCommand(id, version, "缺原件", null))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionReturned /supervision/*", "高远帆 SupervisionReturned /supervision/*"]);
        (await app.SendAs(zone.Office, new WithdrawSupervisionCommand(id, version, "重复立项"))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionWithdrawn /supervision/*", "高远帆 SupervisionWithdrawn /supervision/*"]);
    }

    [Theory, OnBoth]
    public async Task Mention_OnAProjectThatIsNotForTheReader_SaysNothingOfIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var secret = await app.Add(new ProjectBuilder { UnitId = zone.UnitId, Code = "P-SECRET", Name = "天狼", Confidentiality = Confidentiality.Secret, CodeName = "代号七" }.Build());
        await app.SendAs(zone.Director, new IssueSupervisionCommand("天狼的协议", "请 @林可 参与天狼谈判", SupervisionSource.ByHand, zone.OwnerPost, [], SupervisionDeadline.Within(5), secret.Code));

        var read = (await app.SendAs(zone.Outsider, new SearchNoticesQuery())).Value.Rows.Single();

        (read.Kind, read.Text.Contains("天狼", StringComparison.Ordinal)).ShouldBe((Mentioned, false));
    }

    [Theory, OnBoth]
    public async Task Meeting_CalledMovedReadyAndPublished_IsToldToWhoTakesPartOnceEach(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var id = (await app.SendAs(zone.Head, new PlanMeetingCommand("专题会", Wednesday, new TimeOnly(9, 0), "301", null, zone.UnitId))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MeetingCalled /meetings/*"], "who calls it is not told");
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBeEmpty("it is not near yet");

        (await app.SendAs(zone.Head, new ReplanMeetingCommand(id, 1, "专题会", Wednesday, new TimeOnly(9, 0), "301", null))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBeEmpty("nothing that matters to them changed");
        (await app.SendAs(zone.Head, new ReplanMeetingCommand(id, await VersionAsync(app, id), "专题会", Wednesday, new TimeOnly(14, 0), "301", null))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MeetingCalled /meetings/*"]);

        await LookAsync(app, 4);
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MeetingAgendaReady /meetings/*", "张蕾 MeetingAgendaReady /meetings/*"]);
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBeEmpty("once");

        app.Clock.Now = app.Clock.Now.AddDays(1);
        (await app.SendAs(zone.Head, new StartMeetingCommand(id, await VersionAsync(app, id)))).Failure.ShouldBeNull();
        (await app.SendAs(zone.Head, new NoteDecisionCommand(id, null, "请 @吴晓岚 会同 @林可 落实", zone.OwnerPost, new DateOnly(2026, 12, 4)))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionIssued /supervision/*", "林可 Mentioned /notices"], "the owner hears of the order, and not of the same words again");
        var decision = (await app.SendAs(zone.Head, new GetMeetingQuery(id))).Value.Decisions.Single().Id;
        (await app.SendAs(zone.Head, new TakeBackDecisionCommand(id, await VersionAsync(app, id), decision))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 SupervisionWithdrawn /supervision/*"]);
        (await app.SendAs(zone.Head, new PublishMinutesCommand(id, await VersionAsync(app, id)))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MinutesPublished /meetings/*"]);
    }

    [Theory, OnBoth]
    public async Task Meeting_CalledForTomorrow_IsOneNoticeAndNotTwo_AndCyclesTellNobodyTwoWeeksAhead(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        (await app.SendAs(zone.Owner, new SaveNoticePreferencesCommand { Hours = DigestHours.Usual, Ways = new Dictionary<NoticeKind, NoticeWays> { [MeetingAgendaReady] = NoticeWays.None } })).Failure?.Text.ShouldBeNull();
        var id = (await app.SendAs(zone.Head, new PlanMeetingCommand("碰头会", new DateOnly(2026, 11, 23), new TimeOnly(9, 0), null, null, zone.UnitId))).Value;
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MeetingCalled /meetings/*", "张蕾 MeetingAgendaReady /meetings/*"]);
        (await app.SendAs(zone.Head, new CancelMeetingCommand(id, await VersionAsync(app, id)))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["吴晓岚 MeetingCancelled /meetings/*"]);

        var week = app.Services.GetRequiredService<MeetingPresets>().Find("nantong-etdz-week")!.Terms(Friday);
        (await app.SendAs(zone.Head, new OpenCycleCommand(week with { UnitId = zone.UnitId }, Friday))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBeEmpty();
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBe(["张蕾 MeetingAgendaReady /meetings/*"], "Monday's, and not to who wants none");
    }

    [Theory, OnBoth]
    public async Task Event_CalledMovedNearAndCancelled_IsToldToWhoIsNamedAndToTheUnitsHead(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var zone = await ZoneAsync(app);
        var facts = new ZoneEventFacts { Kind = ZoneEventKind.Promotion, Title = "上海推介会", FirstOn = new DateOnly(2026, 12, 4), LastOn = new DateOnly(2026, 12, 4), UnitId = zone.UnitId, Host = "副主任 郑亚东", Seating = [new SeatRow("一排", ["吴晓岚", "李总"])] };
        var id = (await app.SendAs(zone.Bureau, new PlanEventCommand(facts))).Value;
        (await ToldAsync(app)).ShouldBe(["吴晓岚 EventCalled /events/*", "张蕾 EventCalled /events/*", "郑亚东 EventCalled /events/*"]);

        (await app.SendAs(zone.Bureau, new EditEventCommand(id, 1, facts with { Guests = "高远帆、王总" }))).Failure.ShouldBeNull();
        (await ToldAsync(app)).ShouldBe(["高远帆 EventCalled /events/*"], "only who is new");
        (await app.SendAs(zone.Bureau, new EditEventCommand(id, 2, facts with { Guests = "高远帆、王总", FirstOn = new DateOnly(2026, 12, 3), LastOn = new DateOnly(2026, 12, 3) }))).Failure.ShouldBeNull();
        (await ToldAsync(app)).Count.ShouldBe(4, "another day is news for all");

        await LookAsync(app, 12);
        await LookAsync(app, 0);
        (await ToldAsync(app)).ShouldBe(["吴晓岚 EventNear /events/*", "张蕾 EventNear /events/*", "郑亚东 EventNear /events/*", "高远帆 EventNear /events/*"], "the working day before, once");
        (await app.SendAs(zone.Bureau, new CancelEventCommand(id, 3, "场地停电"))).Failure.ShouldBeNull();
        (await ToldAsync(app)).Count.ShouldBe(4);
        await app.SendAs(zone.Bureau, new PlanEventCommand(facts with { FirstOn = new DateOnly(2026, 3, 4), LastOn = new DateOnly(2026, 3, 4) }));
        (await ToldAsync(app)).ShouldBeEmpty("what was is no call");
    }

    private static Task<long> VersionAsync(TestApp app, Guid meeting) => app.Ask(db => db.Meetings.Where(m => m.Id == meeting).Select(m => m.Version).SingleAsync());

    // What was told since the last time this was asked, by name.
    private static async Task<List<string>> ToldAsync(TestApp app)
    {
        var told = await app.Ask(db => db.Notices.Join(db.Users, n => n.ReceiverId, u => u.Id, (n, u) => new { n.Kind, n.Link, u.DisplayName }).ToListAsync());
        var known = Known.GetOrCreateValue(app);
        var news = told.GroupBy(t => $"{t.DisplayName} {t.Kind} {Place(t.Link)}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var fresh = news.SelectMany(n => Enumerable.Repeat(n.Key, n.Value - known.GetValueOrDefault(n.Key))).Order(StringComparer.Ordinal).ToList();
        known.Clear();
        foreach (var (line, count) in news)
        {
            known[line] = count;
        }

        return fresh;
    }

    // Notices stay stored: what was told once is known by its row.
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<TestApp, Dictionary<string, int>> Known = [];

    private static string Place(string link) => link.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var page, ..] parts ? $"/{page}{(parts.Length > 1 ? "/*" : string.Empty)}" : link;

    private static async Task LookAsync(TestApp app, int daysLater)
    {
        app.Clock.Now = app.Clock.Now.AddDays(daysLater);
        using var work = new DailyWork(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<DailyWork>.Instance);
        await work.LookAsync(CancellationToken.None);
    }

    private static async Task<TheZone> ZoneAsync(TestApp app)
    {
        var (unit, other) = (await app.Add(A.Unit("投资促进局")), await app.Add(A.Unit("工业招商中心")));
        var owner = await PostAsync(app, "吴晓岚", unit.Id, PostRole.FullTime);
        var head = await PostAsync(app, "张蕾", unit.Id, PostRole.Principal);
        var helper = await PostAsync(app, "高远帆", other.Id, PostRole.FullTime);
        return new TheZone(
            unit.Id, owner, helper, await UserAsync(app, Role.Supervision, "罗怡"), await UserAsync(app, Role.Staff, "吴晓岚", unit.Id, owner), await UserAsync(app, Role.UnitHead, "张蕾", unit.Id, head),
            await UserAsync(app, Role.Staff, "高远帆", other.Id, helper), await UserAsync(app, Role.Director, "孙维国"), await UserAsync(app, Role.Bureau, "林小雨"), await UserAsync(app, Role.Staff, "林可", other.Id),
            await UserAsync(app, Role.LineLeader, "郑亚东"), await UserAsync(app, Role.Assessment, "唐敏"));
    }

    private static async Task<Guid> PostAsync(TestApp app, string name, Guid unit, PostRole role) => (await app.Add(A.Post((await app.Add(A.Person(name))).Id, unit, role))).Id;

    private static async Task<Viewer> UserAsync(TestApp app, Role role, string name, Guid? unit = null, Guid? post = null)
    {
        var viewer = A.User(role, unit, post, name);
        await app.Add(new AppUser { Id = viewer.UserId!.Value, UserName = viewer.UserId.Value.ToString("N"), DisplayName = name, Role = role, UnitId = unit, PostId = post });
        return viewer;
    }

    private sealed record TheZone(Guid UnitId, Guid OwnerPost, Guid HelperPost, Viewer Office, Viewer Owner, Viewer Head, Viewer Helper, Viewer Director, Viewer Bureau, Viewer Outsider, Viewer Leader, Viewer Assessment);
}
