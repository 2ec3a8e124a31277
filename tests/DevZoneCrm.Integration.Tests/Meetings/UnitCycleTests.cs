using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.ChangeCycle;
using DevZoneCrm.Core.Meetings.CloseCycle;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.GetCycleSettings;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Core.Meetings.OpenCycle;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.StartMeeting;
using DevZoneCrm.Core.People;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Meetings;

/// <summary>The head of a unit keeps the unit's own cycles, and no others.</summary>
public sealed class UnitCycleTests
{
    private static readonly DateOnly Friday = TestClock.StartDay;

    [Theory, OnBoth]
    public async Task Head_MakesAndRunsTheCycleOfTheUnit_ButNoneOfTheZoneNorOfAnother(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var post = await PostAsync(app, "张蕾", own.Id);
        await PostAsync(app, "周宁", other.Id);
        var head = A.User(Role.UnitHead, own.Id, post, "张蕾");
        var week = app.Services.GetRequiredService<MeetingPresets>().Find("nantong-etdz-week")!.Terms(Friday);
        var zone = (await app.SendAs(A.User(Role.Bureau), new OpenCycleCommand(week, Friday))).Value;
        var others = (await app.SendAs(A.User(Role.Bureau), new OpenCycleCommand(week with { UnitId = other.Id }, Friday))).Value;

        var mine = (await app.SendAs(head, new OpenCycleCommand(week with { UnitId = own.Id }, Friday))).Value;

        mine.ShouldNotBe(Guid.Empty, "the zone and every unit may have a 周例会");
        (await app.SendAs(head, new OpenCycleCommand(week with { UnitId = own.Id }, Friday))).Failure!.Code.ShouldBe(MeetingErrors.NameTaken);
        (await app.SendAs(head, new OpenCycleCommand(week with { Name = "区例会" }, Friday))).Failure!.Code.ShouldBe(MeetingErrors.CycleNotYours);
        (await app.SendAs(head, new OpenCycleCommand(week with { UnitId = other.Id, Name = "别人的" }, Friday))).Failure!.Code.ShouldBe(MeetingErrors.CycleNotYours);
        (await app.SendAs(head, new ChangeCycleCommand(zone, 1, week with { UnitId = own.Id, Name = "拿来" }))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(head, new CloseCycleCommand(others, 1, Friday.AddDays(30)))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(head, new ChangeCycleCommand(mine, 1, week with { Name = "给全区" }))).Failure!.Code.ShouldBe(MeetingErrors.CycleNotYours);
        (await app.SendAs(A.User(Role.Staff, own.Id), new GetCycleSettingsQuery())).Failure!.Kind.ShouldBe(FailureKind.Forbidden);

        var settings = (await app.SendAs(head, new GetCycleSettingsQuery())).Value;
        (settings.IsOfZone, settings.Cycles.Single().Id, settings.Units.Single().Id).ShouldBe((false, mine, own.Id));
        settings.Posts.Select(p => p.Person).ShouldBe(["张蕾"]);
        (await app.SendAs(A.User(Role.Bureau), new GetCycleSettingsQuery())).Value.ShouldSatisfyAllConditions(s => s.IsOfZone.ShouldBeTrue(), s => s.Cycles.Count.ShouldBe(3));

        app.Clock.Now = app.Clock.Now.AddDays(3);
        var meeting = await app.Ask(db => db.Meetings.Where(m => m.CycleId == mine && m.HeldOn == new DateOnly(2026, 11, 23)).Select(m => m.Id).SingleAsync());
        (await app.SendAs(head, new StartMeetingCommand(meeting, 1))).Failure.ShouldBeNull();
        (await app.SendAs(head, new NoteDecisionCommand(meeting, null, "整理线索台账", post, new DateOnly(2026, 11, 27)))).Failure.ShouldBeNull();
        (await app.SendAs(head, new PublishMinutesCommand(meeting, (await app.SendAs(head, new GetMeetingQuery(meeting))).Value.Version))).Failure.ShouldBeNull();
        (await app.SendAs(head, new CloseCycleCommand(mine, 1, Friday.AddDays(60)))).Failure.ShouldBeNull();
    }

    private static async Task<Guid> PostAsync(TestApp app, string name, Guid unit) => (await app.Add(A.Post((await app.Add(A.Person(name))).Id, unit, PostRole.Principal))).Id;
}
