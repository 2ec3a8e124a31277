using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.AddAgendaItem;
using DevZoneCrm.Core.Meetings.ChangeCycle;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.DropAgendaItem;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMeetings;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Core.Meetings.MoveAgendaItem;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.ShowAgendaItem;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.Meetings.TakeBackDecision;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Meetings;

/// <summary>A weekly meeting from its cycle to the next one, on both databases.</summary>
public sealed class MeetingTests
{
    private static readonly DateOnly Friday = TestClock.StartDay;

    [Theory, OnBoth]
    public async Task DailyWork_WhenItLooksTwice_PlansEveryMeetingOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await PostAsync(app, "张蕾", unit.Id, PostRole.Principal);
        foreach (var preset in app.Services.GetRequiredService<MeetingPresets>().All)
        {
            (await app.Send(new OpenCycleCommand(preset.Terms(Friday), Friday, preset.Id))).Failure.ShouldBeNull(preset.Name);
        }

        var planned = await PlannedAsync(app);
        var work = new DailyWork(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<DailyWork>.Instance);
        await work.LookAsync(CancellationToken.None);
        await work.LookAsync(CancellationToken.None);
        (await PlannedAsync(app)).ShouldBe(planned);

        // Away over the year's end: the days ahead are planned, those gone by are not invented.
        app.Clock.Now = app.Clock.Now.AddDays(43);
        await work.LookAsync(CancellationToken.None);
        var after = await PlannedAsync(app);
        after.Count.ShouldBeGreaterThan(planned.Count);
        after.Distinct(StringComparer.Ordinal).Count().ShouldBe(after.Count);
        (await app.Ask(db => db.Meetings.Where(m => m.HeldOn >= Friday.AddDays(15) && m.HeldOn < Friday.AddDays(43)).CountAsync())).ShouldBe(planned.Count(p => DateOnly.Parse(p.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) is var d && d >= Friday.AddDays(15) && d < Friday.AddDays(43)));
        (await app.Ask(db => db.Meetings.AllAsync(m => m.Attendees.Count == 1))).ShouldBeTrue();
    }

    [Theory, OnBoth]
    public async Task ChangeCycle_WhenTheDayIsAnother_PlansUntouchedMeetingsAnew(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var week = app.Services.GetRequiredService<MeetingPresets>().Find("nantong-etdz-week")!;
        var id = (await app.Send(new OpenCycleCommand(week.Terms(Friday), Friday, week.Id))).Value;
        var touched = await app.Ask(db => db.Meetings.OrderBy(m => m.HeldOn).Select(m => new { m.Id, m.Version }).FirstAsync());
        (await app.Send(new AddAgendaItemCommand(touched.Id, touched.Version, "土地指标"))).Failure.ShouldBeNull();

        (await app.Send(new ChangeCycleCommand(id, 1, week.Terms(Friday) with { Rule = new CycleRule(MeetingRhythm.Week, 2, RestDayRule.NextWorkingDay) }))).Failure.ShouldBeNull();

        (await PlannedAsync(app)).ShouldBe(["周例会 2026-11-23", "周例会 2026-11-24", "周例会 2026-12-01"], "Monday's has a topic of somebody's; the others moved to Tuesday");
    }

    [Theory, OnBoth]
    public async Task WeeklyMeeting_WhenHeld_GoesFromAgendaToMinutesAndTheNextOpensWithWhatIsNotDone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var owner = await PostAsync(app, "张蕾", unit.Id, PostRole.Principal);
        await app.Add(new ProjectBuilder { Code = "M-1", Name = "动起来的项目", UnitId = unit.Id, OwnerPostId = owner, Dates = Dates(("2026-09-01", Milestone.Lead), ("2026-11-18", Milestone.Negotiating)) }.Build());
        await app.Add(new ProjectBuilder { Code = "S-1", Name = "卡住的项目", UnitId = unit.Id, Dates = Dates(("2026-01-05", Milestone.Lead)) }.Build());
        await app.Add(new ProjectBuilder { Code = "O-1", Name = "节点过了的项目", UnitId = unit.Id, Dates = Dates(("2026-11-01", Milestone.Lead)), Then = p => p.PlanNextStep("报环评", new DateOnly(2026, 11, 10), owner) }.Build());
        var cycle = await WeeklyAsync(app);
        app.Clock.Now = app.Clock.Now.AddDays(3);
        var meeting = await app.Ask(db => db.Meetings.SingleAsync(m => m.HeldOn == new DateOnly(2026, 11, 23)));

        var read = await app.Send(new GetMeetingQuery(meeting.Id));
        read.Value.SinceOn.ShouldBe(new DateOnly(2026, 11, 16), "the rule's last day, as none was held");
        Lines(read.Value).ShouldBe(["Moved M-1 Moved", "Stuck S-1 Stuck", "OverdueSteps O-1 Late"]);
        read.Value.Items[2].Facts.Days.ShouldBe(13);

        var version = (await app.Send(new AddAgendaItemCommand(meeting.Id, read.Value.Version, "用地指标分配", "请国土汇报"))).Value;
        version = (await app.Send(new DropAgendaItemCommand(meeting.Id, version, read.Value.Items[1].Key))).Value;
        version = (await app.Send(new MoveAgendaItemCommand(meeting.Id, version, read.Value.Items[2].Key, read.Value.Items[0].Key))).Value;
        (await app.Send(new MoveAgendaItemCommand(meeting.Id, read.Value.Version, read.Value.Items[2].Key, null))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new StartMeetingCommand(meeting.Id, version))).Failure.ShouldBeNull();

        var running = (await app.Send(new GetMeetingQuery(meeting.Id))).Value;
        Lines(running).ShouldBe(["OverdueSteps O-1 Late", "Moved M-1 Moved", "ByHand  None"]);
        running.Dropped.Count.ShouldBe(1);
        running.CurrentItemId.ShouldBe(running.Items[0].Id);
        (await app.Send(new ShowAgendaItemCommand(meeting.Id, running.Items[1].Id))).Failure.ShouldBeNull();

        // 2026-11-29 is a Sunday: the deadline is the Monday after, in the order as in the decision.
        (await app.Send(new NoteDecisionCommand(meeting.Id, running.Items[1].Id, "落实用地指标", owner, new DateOnly(2026, 11, 29)))).Failure.ShouldBeNull();
        (await app.Send(new NoteDecisionCommand(meeting.Id, null, "记错的一条", owner, new DateOnly(2026, 12, 4)))).Failure.ShouldBeNull();
        var noted = (await app.Send(new GetMeetingQuery(meeting.Id))).Value;
        (await app.Send(new TakeBackDecisionCommand(meeting.Id, noted.Version, noted.Decisions[1].Id))).Failure.ShouldBeNull();
        var orders = await app.Ask(db => db.SupervisionOrders.OrderBy(o => o.Serial).ToListAsync());
        orders.Select(o => (o.State, o.Source, o.DueOn)).ShouldBe([(SupervisionState.Open, SupervisionSource.Decision, new DateOnly(2026, 11, 30)), (SupervisionState.Withdrawn, SupervisionSource.Decision, new DateOnly(2026, 12, 4))]);
        noted.Decisions[0].ShouldSatisfyAllConditions(d => d.DueOn.ShouldBe(new DateOnly(2026, 11, 30)), d => d.State.ShouldBe(SupervisionState.Open), d => d.Owner.ShouldBe("张蕾"));

        (await app.Send(new PublishMinutesCommand(meeting.Id, noted.Version + 1))).Failure.ShouldBeNull();
        var minutes = (await app.Send(new GetMinutesQuery(meeting.Id))).Value.Content;
        minutes.Items.Select(i => $"{i.Facts.Title}:{i.Decisions.Count}").ShouldBe(["节点过了的项目:0", "动起来的项目:1", "用地指标分配:0"]);
        minutes.Number.ShouldBe(1);
        minutes.Present.ShouldBe([$"张蕾（{unit.ShortName}）"]);

        app.Clock.Now = app.Clock.Now.AddDays(7);
        var next = await app.Ask(db => db.Meetings.SingleAsync(m => m.CycleId == cycle && m.HeldOn == new DateOnly(2026, 11, 30)));
        var opened = (await app.Send(new GetMeetingQuery(next.Id))).Value;
        opened.SinceOn.ShouldBe(new DateOnly(2026, 11, 23));
        opened.Items[0].ShouldSatisfyAllConditions(i => i.Section.ShouldBe(AgendaSection.OpenDecisions), i => i.Facts.Title.ShouldBe("落实用地指标"), i => i.Facts.Owner.ShouldBe("张蕾"));
        opened.Items.ShouldNotContain(i => i.Section == AgendaSection.Moved, "what was told is not told again");
        (await app.Send(new GetMeetingsQuery())).Value.Past.Single().ShouldSatisfyAllConditions(m => m.Decisions.ShouldBe(1), m => m.Open.ShouldBe(1));
    }

    [Theory, OnBoth]
    public async Task GetMeeting_WhenProjectsAreNotForTheReader_MasksOrLeavesOut(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var head = await PostAsync(app, "张蕾", own.Id, PostRole.Principal);
        var staff = await PostAsync(app, "吴小兰", own.Id, PostRole.Deputy);
        foreach (var (code, unit, level) in new (string, OrgUnit, Confidentiality)[] { ("OWN", own, Confidentiality.Internal), ("OTHER", other, Confidentiality.Internal), ("SECRET", other, Confidentiality.Secret) })
        {
            await app.Add(new ProjectBuilder { Code = code, Name = code + "的名字", UnitId = unit.Id, Confidentiality = level, CodeName = level == Confidentiality.Secret ? "代号" : null, Dates = Dates(("2026-01-05", Milestone.Lead)), Then = p => p.PlanNextStep("报环评", new DateOnly(2026, 11, 10), null) }.Build());
        }

        await WeeklyAsync(app);
        app.Clock.Now = app.Clock.Now.AddDays(3);
        var meeting = await app.Ask(db => db.Meetings.SingleAsync(m => m.HeldOn == new DateOnly(2026, 11, 23)));
        var (leader, unitHead, member, outsider) = (A.User(Role.Director), A.User(Role.UnitHead, own.Id, head), A.User(Role.Staff, own.Id, staff), A.User(Role.Staff, other.Id, Guid.NewGuid()));

        async Task<List<string>> SeenBy(Viewer viewer) => [.. (await app.SendAs(viewer, new GetMeetingQuery(meeting.Id))).Value.Items.Select(i => $"{i.Section}:{i.Facts.Title}:{i.Facts.Text}").Order(StringComparer.Ordinal)];
        async Task AllSeeTheirPart()
        {
            (await SeenBy(leader)).ShouldBe(["OverdueSteps:OTHER的名字:报环评", "OverdueSteps:OWN的名字:报环评", "OverdueSteps:代号:", "QuotaShortfalls:招商一局:吴小兰", "Stuck:OTHER的名字:报环评", "Stuck:OWN的名字:报环评", "Stuck:代号:"]);
            (await SeenBy(unitHead)).ShouldBe(["OverdueSteps:OWN的名字:报环评", "Stuck:OTHER:", "Stuck:OWN的名字:报环评"]);
            (await SeenBy(member)).ShouldBe(["OverdueSteps:OWN的名字:报环评", "Stuck:OWN的名字:报环评"]);
        }

        await AllSeeTheirPart();
        (await app.SendAs(outsider, new GetMeetingQuery(meeting.Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(unitHead, new StartMeetingCommand(meeting.Id, 1))).Failure!.Code.ShouldBe(MeetingErrors.NotYours);

        (await app.Send(new StartMeetingCommand(meeting.Id, 1))).Failure.ShouldBeNull();
        await AllSeeTheirPart();
        (await app.Send(new PublishMinutesCommand(meeting.Id, 2))).Failure.ShouldBeNull();
        await AllSeeTheirPart();
        (await app.SendAs(member, new GetMinutesQuery(meeting.Id))).Value.ShouldSatisfyAllConditions(m => m.Content.Items.Count.ShouldBe(2), m => m.Hidden.ShouldBe(5));
    }

    private static async Task<Guid> WeeklyAsync(TestApp app)
    {
        var week = app.Services.GetRequiredService<MeetingPresets>().Find("nantong-etdz-week")!;
        return (await app.Send(new OpenCycleCommand(week.Terms(Friday), Friday, week.Id))).Value;
    }

    private static async Task<Guid> PostAsync(TestApp app, string name, Guid unit, PostRole role)
    {
        var person = await app.Add(A.Person(name));
        return (await app.Add(A.Post(person.Id, unit, role))).Id;
    }

    private static IEnumerable<string> Lines(MeetingDto meeting) => meeting.Items.Select(i => $"{i.Section} {i.Facts.Code} {i.Facts.Sign}");

    private static MilestoneDates Dates(params (string On, Milestone Milestone)[] dates)
    {
        var all = new MilestoneDates();
        foreach (var (on, milestone) in dates)
        {
            all[milestone] = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        }

        return all;
    }

    private static Task<List<string>> PlannedAsync(TestApp app) => app.Ask(async db =>
        (await db.Meetings.OrderBy(m => m.HeldOn).ThenBy(m => m.Name).Select(m => new { m.Name, m.HeldOn }).ToListAsync()).ConvertAll(m => $"{m.Name} {m.HeldOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}"));
}
