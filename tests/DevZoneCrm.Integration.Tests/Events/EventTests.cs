using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.AttachProjects;
using DevZoneCrm.Core.Events.CancelEvent;
using DevZoneCrm.Core.Events.DetachProject;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.EditEvent;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Events.GetEventMonths;
using DevZoneCrm.Core.Events.GetProjectEvents;
using DevZoneCrm.Core.Events.HoldEvent;
using DevZoneCrm.Core.Events.PlanEvent;
using DevZoneCrm.Core.Events.SearchEvents;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Events;

public sealed class EventTests
{
    private static readonly DateOnly Today = TestClock.StartDay;
    private static readonly DateOnly Signing = new(2026, 9, 10);

    [Theory]
    [OnBoth]
    public async Task Attach_WhenSignedElsewhere_NamesTheOtherEvent(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var project = await app.Add((Signed(unit) with { Name = "精密减速机" }).Build());
        var bureau = A.User(Role.Bureau);
        var first = (await app.SendAs(bureau, new PlanEventCommand(Facts("三季度集中签约")))).Value;
        var second = (await app.SendAs(bureau, new PlanEventCommand(Facts("四季度集中签约")))).Value;
        (await app.SendAs(bureau, new AttachProjectsCommand(first, EventProjectRole.Signed, [project.Id]))).Failure.ShouldBeNull();

        var twice = await app.SendAs(bureau, new AttachProjectsCommand(second, EventProjectRole.Signed, [project.Id]));

        twice.Failure!.Code.ShouldBe(EventErrors.Taken(EventProjectRole.Signed));
        twice.Failure.Text.ShouldContain("精密减速机");
        twice.Failure.Text.ShouldContain("三季度集中签约");
        (await app.SendAs(bureau, new AttachProjectsCommand(second, EventProjectRole.Started, [project.Id]))).Failure.ShouldBeNull("another role is another thing");
        var page = (await app.SendAs(bureau, new GetEventQuery(first))).Value;
        (await app.SendAs(bureau, new CancelEventCommand(first, page.Version, "改期"))).Failure.ShouldBeNull();
        (await app.SendAs(bureau, new AttachProjectsCommand(second, EventProjectRole.Signed, [project.Id]))).Failure.ShouldBeNull("a cancelled event lets its projects go");
    }

    [Theory]
    [OnBoth]
    public async Task Get_WhenPartlyMasked_ShowsCodesAndCountsAmountsOfTheDay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Add(new ExchangeRate(2026, 71_000));
        var own = await app.Add((Signed(unit) with { Amount = A.Yi(10), Then = p => p.ReviseInvestment(A.Yi(15), Signing.AddDays(20), "增资", Today) }).Build());
        var foreign = await app.Add((Signed(other) with { Name = "别的项目", Amount = A.UsdWan(1000) }).Build());
        var secret = await app.Add((Signed(other) with { Name = "保密项目", Confidentiality = Confidentiality.Secret }).Build());
        var id = (await app.SendAs(A.User(Role.Bureau), new PlanEventCommand(Facts("集中签约")))).Value;
        (await app.SendAs(A.User(Role.Director), new AttachProjectsCommand(id, EventProjectRole.Signed, [own.Id, foreign.Id, secret.Id]))).Failure.ShouldBeNull();

        var all = (await app.SendAs(A.User(Role.Director), new GetEventQuery(id))).Value;
        var head = (await app.SendAs(A.User(Role.UnitHead, unit.Id), new GetEventQuery(id))).Value;

        var total = all.Totals[EventProjectRole.Signed];
        (total.Count, total.UsdCount, total.UsdWan).ShouldBe((3, 1, 1000m));
        head.Projects.Select(p => (p.DisplayName, p.IsMasked)).ShouldBe([(own.Name, false), (foreign.Code, true)]);
        head.Projects[1].Investor.ShouldBeNull();
        head.Projects[0].Amount.ShouldBe(A.Yi(10).Amount, "what was in force on the day of signing");
        (head.Totals[EventProjectRole.Signed].CnyWan, head.Totals[EventProjectRole.Signed].Wan).ShouldBe((100_000m, 107_100m));
        (head.IsPartial, head.MayChange, head.MayAttach).ShouldBe((true, false, true));
        head.Projects.Select(p => p.MayDetach).ShouldBe([true, false], "a unit takes back its own");
        (await app.SendAs(A.User(Role.UnitHead, unit.Id), new DetachProjectCommand(id, EventProjectRole.Signed, foreign.Id))).Failure!.Code.ShouldBe(EventErrors.ProjectUnknown);
        (await app.SendAs(A.User(Role.UnitHead, unit.Id), new AttachProjectsCommand(id, EventProjectRole.Lead, [foreign.Id]))).Failure!.Code.ShouldBe(EventErrors.ProjectUnknown);
        (await app.SendAs(A.User(Role.Staff, unit.Id), new SearchEventsQuery())).Value.Rows.ShouldHaveSingleItem().Signed.ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Change_WhenAnotherUnitsOrStale_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var head = A.User(Role.UnitHead, unit.Id);
        var id = (await app.SendAs(head, new PlanEventCommand(Facts("推介会") with { UnitId = unit.Id, Kind = ZoneEventKind.Promotion }))).Value;

        (await app.SendAs(head, new PlanEventCommand(Facts("全区的")))).Failure!.Code.ShouldBe(EventErrors.OtherUnit);
        (await app.SendAs(A.User(Role.UnitHead, other.Id), new EditEventCommand(id, 1, Facts("改名") with { UnitId = unit.Id }))).Failure!.Code.ShouldBe(EventErrors.OtherUnit);
        (await app.SendAs(head, new EditEventCommand(id, 1, Facts("推介会（改）") with { UnitId = unit.Id }))).Value.ShouldBe(2);
        (await app.SendAs(A.User(Role.Bureau), new EditEventCommand(id, 1, Facts("晚了") with { UnitId = unit.Id }))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.SendAs(head, new EditEventCommand(id, 2, Facts(" ")))).Failure!.Kind.ShouldBe(FailureKind.Invalid);
        (await app.SendAs(head, new HoldEventCommand(id, 2, "来了60人"))).Value.ShouldBe(3);
        (await app.SendAs(A.User(Role.Staff, unit.Id), new PlanEventCommand(Facts("x")))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
    }

    [Theory]
    [OnBoth]
    public async Task Months_WhenCounted_AgreeWithFlowsAndWarnEarly(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db => db.AddRange(
            Signed(unit).Build(),
            (Signed(unit) with { Dates = new MilestoneDates { [Milestone.Signed] = new DateOnly(2026, 9, 30), [Milestone.Started] = new DateOnly(2026, 10, 8) } }).Build()));
        var bureau = A.User(Role.Bureau);
        var held = (await app.SendAs(bureau, new PlanEventCommand(Facts("集中签约")))).Value;
        (await app.SendAs(bureau, new HoldEventCommand(held, 1, null))).Failure.ShouldBeNull();
        await app.SendAs(bureau, new PlanEventCommand(Facts("没有确认") with { FirstOn = new DateOnly(2026, 8, 3), LastOn = new DateOnly(2026, 8, 3) }));
        await app.SendAs(bureau, new PlanEventCommand(Facts("下月") with { FirstOn = new DateOnly(2026, 12, 18), LastOn = new DateOnly(2026, 12, 18) }));

        var months = (await app.SendAs(bureau, new GetEventMonthsQuery(2026))).Value;

        Cell(MonthRow.Event, 9).ShouldBe((1, 0, MonthMark.Done));
        Cell(MonthRow.Event, 8).ShouldBe((0, 1, MonthMark.Gap));
        Cell(MonthRow.Event, 11).ShouldBe((0, 0, MonthMark.Due));
        Cell(MonthRow.Event, 12).ShouldBe((0, 1, MonthMark.Planned));
        Cell(MonthRow.Signing, 9).ShouldBe((2, 0, MonthMark.Done));
        Cell(MonthRow.Start, 10).ShouldBe((1, 0, MonthMark.Done));
        Cell(MonthRow.Signing, 12).ShouldBe((0, 1, MonthMark.Planned));
        months.Warnings.ShouldBe([new MonthWarning(MonthRow.Event, new DateOnly(2026, 11, 1), MonthMark.Due, 10), new MonthWarning(MonthRow.Signing, new DateOnly(2026, 11, 1), MonthMark.Due, 10), new MonthWarning(MonthRow.Start, new DateOnly(2026, 11, 1), MonthMark.Due, 10)]);

        (int, int, MonthMark) Cell(MonthRow row, int month) => months.Rows[row][month - 1] is var cell ? (cell.Count, cell.Planned, cell.Mark) : default;
    }

    [Theory]
    [OnBoth]
    public async Task OfProject_WhenAskedByWhoSeesItInFull_ListsItsEventsLatestFirst(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var project = await app.Add(Signed(unit).Build());
        var bureau = A.User(Role.Bureau);
        var early = (await app.SendAs(bureau, new PlanEventCommand(Facts("推介会") with { Kind = ZoneEventKind.Promotion, FirstOn = Signing.AddMonths(-4), LastOn = Signing.AddMonths(-4) }))).Value;
        var late = (await app.SendAs(bureau, new PlanEventCommand(Facts("集中签约")))).Value;
        (await app.SendAs(bureau, new AttachProjectsCommand(early, EventProjectRole.Lead, [project.Id]))).Failure.ShouldBeNull();
        (await app.SendAs(bureau, new AttachProjectsCommand(late, EventProjectRole.Signed, [project.Id]))).Failure.ShouldBeNull();
        var asked = new GetProjectEventsQuery(project.Id);

        var seen = (await app.SendAs(A.User(Role.Staff, unit.Id), asked)).Value;

        seen.Select(e => (e.EventId, e.Title, e.Role)).ShouldBe([(late, "集中签约", EventProjectRole.Signed), (early, "推介会", EventProjectRole.Lead)]);
        (await app.SendAs(A.User(Role.UnitHead, other.Id), asked)).Value.ShouldBeEmpty("a masked project does not tell where it was");
        (await app.SendAs(A.User(Role.Staff, other.Id), asked)).Value.ShouldBeEmpty();
    }

    private static ZoneEventFacts Facts(string title) => new() { Kind = ZoneEventKind.Signing, Title = title, FirstOn = Signing, LastOn = Signing };

    private static ProjectBuilder Signed(OrgUnit unit) => new() { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = new DateOnly(2026, 3, 2), [Milestone.Signed] = Signing } };
}
