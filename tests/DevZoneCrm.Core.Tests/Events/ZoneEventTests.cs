using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Events.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Events;

public sealed class ZoneEventTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 2, 0, 0, TimeSpan.Zero);

    private static readonly ZoneEventFacts Facts = new() { Kind = ZoneEventKind.Signing, Title = " 一季度集中签约 ", FirstOn = Today, LastOn = Today };

    [Fact]
    public void Plan_WhenTyped_KeepsCleanTextsAndLines()
    {
        var planned = ZoneEvent.Plan(Facts with { City = " ", Agenda = [new AgendaLine(new TimeOnly(9, 30), " 签到 ", " "), new AgendaLine(null, " ", null)], Seating = [new SeatRow(" 第一排 ", ["张三", " "]), new SeatRow("", [])] }, Now, "陈晨");

        (planned.Title, planned.City, planned.State).ShouldBe(("一季度集中签约", null, ZoneEventState.Planned));
        planned.Agenda.ShouldBe([new AgendaLine(new TimeOnly(9, 30), "签到", null)]);
        planned.Seating.ShouldHaveSingleItem().People.ShouldBe(["张三"]);
    }

    [Fact]
    public void Plan_WhenDaysCannotBe_IsRefused()
    {
        Should.Throw<RuleException>(() => ZoneEvent.Plan(Facts with { LastOn = Today.AddDays(-1) }, Now, "x")).Code.ShouldBe(EventErrors.LastBeforeFirst);
        Should.Throw<RuleException>(() => ZoneEvent.Plan(Facts with { LastOn = Today.AddDays(ZoneEventFacts.MaxDays) }, Now, "x")).Code.ShouldBe(EventErrors.TooLong);
        ZoneEvent.Plan(Facts with { LastOn = Today.AddDays(ZoneEventFacts.MaxDays - 1) }, Now, "x").LastOn.ShouldBe(Today.AddDays(30));
    }

    [Fact]
    public void Attach_WhenSomeAreThere_GoesOnAtTheEndAndTwiceOnce()
    {
        var (planned, first, second) = (ZoneEvent.Plan(Facts, Now, "x"), Guid.NewGuid(), Guid.NewGuid());
        planned.Attach(EventProjectRole.Signed, [first]);
        var before = planned.Revision;

        planned.Attach(EventProjectRole.Signed, [first, second, second]);
        planned.Attach(EventProjectRole.Lead, [first]);

        planned.Projects.Select(p => (p.ProjectId, p.Role, p.Ordinal)).ShouldBe([(first, EventProjectRole.Signed, 1), (second, EventProjectRole.Signed, 2), (first, EventProjectRole.Lead, 3)]);
        planned.Revision.ShouldBeGreaterThan(before, "the root changes with its parts");
        planned.Detach(EventProjectRole.Signed, first);
        Should.Throw<RuleException>(() => planned.Detach(EventProjectRole.Signed, first)).Code.ShouldBe(EventErrors.NotIn);
    }

    [Fact]
    public void Hold_WhenItHasNotBegun_WaitsForItsDay()
    {
        var tomorrow = ZoneEvent.Plan(Facts with { FirstOn = Today.AddDays(1), LastOn = Today.AddDays(1) }, Now, "x");
        Should.Throw<RuleException>(() => tomorrow.Hold(null, Today)).Code.ShouldBe(EventErrors.NotYet);

        tomorrow.Hold(" 签约8个 ", Today.AddDays(1));

        (tomorrow.State, tomorrow.Outcome).ShouldBe((ZoneEventState.Held, "签约8个"));
        Should.Throw<RuleException>(() => tomorrow.Hold(null, Today.AddDays(1))).Code.ShouldBe(EventErrors.NotPlanned);
        Should.Throw<RuleException>(() => tomorrow.Cancel("改期")).Code.ShouldBe(EventErrors.NotPlanned);
    }

    [Fact]
    public void Cancel_WhenPlanned_LetsItsProjectsGoAndStaysAsItIs()
    {
        var planned = ZoneEvent.Plan(Facts, Now, "x");
        planned.Attach(EventProjectRole.Signed, [Guid.NewGuid()]);

        planned.Cancel(" 客商改期 ");

        (planned.State, planned.CancelReason, planned.Projects.Count).ShouldBe((ZoneEventState.Cancelled, "客商改期", 0));
        Should.Throw<RuleException>(() => planned.Edit(Facts)).Code.ShouldBe(EventErrors.IsCancelled);
        Should.Throw<RuleException>(() => planned.Attach(EventProjectRole.Lead, [Guid.NewGuid()])).Code.ShouldBe(EventErrors.IsCancelled);
    }
}
