using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Months.ConfirmMonthClose;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Months.GetCountingRules;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.GetRuleInForce;
using DevZoneCrm.Core.Months.ProposeMonthClose;
using DevZoneCrm.Core.Months.WriteCountingRule;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Months;

/// <summary>A rule is a version from a day on; closed months keep theirs, the contract's reports know none, the overview stands on both.</summary>
public sealed class CountingRuleTests
{
    private static readonly Viewer Admin = A.User(Role.Admin, name: "何诗涵");
    private static readonly Viewer Clerk = A.User(Role.Bureau, name: "林可欣");
    private static readonly Viewer Leader = A.User(Role.LineLeader, name: "郑亚东");

    [Theory]
    [OnBoth]
    public async Task Rule_WhenWritten_HoldsFromItsDayAndLeavesClosedMonthsAndTheContractAlone(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var contract = (await app.Send(new GetTotalsQuery("2025", Threshold.None, CountingFilter.None))).Value;
        await CloseAsync(app, "2025-03");
        var rule = RuleContent.Shipped with
        {
            Name = "2025年口径", ValidFrom = new DateOnly(2025, 4, 1), MinYi = 10, Signed = SignedMeaning.SignedAndRegistered, Negotiating = [ProjectStage.Lead, ProjectStage.Negotiating],
        };

        (await app.SendAs(Clerk, new WriteCountingRuleCommand(1, rule))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(Admin, new WriteCountingRuleCommand(1, rule with { ValidFrom = new DateOnly(2025, 3, 31) }))).Failure!.Code.ShouldBe(RuleErrors.MonthClosed);
        (await app.SendAs(Admin, new WriteCountingRuleCommand(1, rule))).Value.ShouldBe(2);
        (await app.SendAs(Admin, new WriteCountingRuleCommand(1, rule))).Failure!.Kind.ShouldBe(FailureKind.Stale);

        (await app.Send(new GetCountingRulesQuery())).Value.Select(r => (r.Content.Number, r.IsInForce)).ShouldBe([(2, true), (1, false)]);
        (await app.Send(new GetRuleInForceQuery("2025-03"))).Value.Number.ShouldBe(1);
        (await app.Send(new GetRuleInForceQuery("2025-05"))).Value.Number.ShouldBe(2);
        (await app.Send(new GetMonthQuery("2025-03"))).Value.Rule.Number.ShouldBe(1);

        var after = (await app.Send(new GetTotalsQuery("2025", Threshold.None, CountingFilter.None))).Value;
        after.Stocks[StockKind.Negotiating].Count.ShouldBe(contract.Stocks[StockKind.Negotiating].Count);
        var frozen = (await app.Send(new GetTotalsQuery("2025", Threshold.None, CountingFilter.None) { Frozen = true })).Value;
        frozen.Frozen!.Rules.Select(r => r.Number).ShouldBe([1, 2], ignoreOrder: true);
        frozen.Frozen.Rule.Number.ShouldBe(2);

        var overview = (await app.Send(new GetOverviewQuery("2025-05", Threshold.None, CountingFilter.None))).Value;
        (overview.Rule.Number, overview.Headline).ShouldBe((2, FlowKind.SignedAndRegistered));
        overview.Stocks[StockKind.Negotiating].Now.Count.ShouldBe(overview.Stocks[StockKind.Lead].Now.Count + 1);
        var list = (await app.Send(new SearchProjectsQuery { Filter = new() { Counted = new() { Stock = StockKind.Negotiating, AsOf = new DateOnly(2025, 5, 31) } } })).Value;
        list.Sum.Count.ShouldBe(overview.Stocks[StockKind.Negotiating].Now.Count);
    }

    [Theory]
    [OnBoth]
    public async Task Overview_WhenTheYearBeforeIsClosed_ComparesWithWhatItKeeps(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        await CloseAsync(app, "2025-03");
        var closed = (await app.Send(new GetOverviewQuery("2026-03", Threshold.None, CountingFilter.None))).Value.Flows[FlowKind.Signed].Before.Count;
        var unit = await app.Ask(db => db.Units.FirstAsync());
        await app.Add(Project(unit.Id, new DateOnly(2025, 3, 20), null));

        var overview = (await app.Send(new GetOverviewQuery("2026-03", Threshold.None, CountingFilter.None))).Value;
        (overview.Flows[FlowKind.Signed].Before.Count, overview.ClosedBefore.Single()).ShouldBe((closed, "2025-03"));
        overview.Months[2].YearBefore.Count.ShouldBe(closed);

        var own = (await app.Send(new GetOverviewQuery("2025-03", Threshold.None, CountingFilter.None))).Value;
        own.Closed!.IsWhole.ShouldBeTrue();
        (own.Closed.Kept[FlowKind.Signed].Count, own.Closed.Corrections[FlowKind.Signed].Count, own.Flows[FlowKind.Signed].Now.Count).ShouldBe((closed, 1, closed + 1));
    }

    [Theory]
    [OnBoth]
    public async Task Checks_WhenTheMonthIsOpen_NameWhatIsOdd(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var unit = await app.Ask(db => db.Units.FirstAsync());
        await CloseAsync(app, "2025-01");

        // A Saturday; never signed; in dollars, and no rate is on record.
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Amount = A.UsdWan(500), Dates = new MilestoneDates { [Milestone.Lead] = new(2025, 1, 6), [Milestone.Started] = new(2025, 3, 8) } }.Build());

        foreach (var viewer in new[] { Clerk, A.User(Role.Staff, unit.Id), Viewer.Operator })
        {
            var month = (await app.SendAs(viewer, new GetMonthQuery("2025-03"))).Value;
            month.IsClosed.ShouldBeFalse();
            month.Checks.Single(c => c.Kind == MonthCheckKind.NotSigned).Projects.Single().On.ShouldBe(new DateOnly(2025, 3, 8));
            month.Checks.Single(c => c.Kind == MonthCheckKind.EarlierOpen).About.ShouldBe(["2025-02"]);
            month.Checks.Single(c => c.Kind == MonthCheckKind.MissingRate).Blocks.ShouldBeTrue();
            month.Checks.ShouldContain(c => c.Kind == MonthCheckKind.RestDay);
            month.Checks.ShouldContain(c => c.Kind == MonthCheckKind.JumpFromMonth);
        }

        (await app.SendAs(Clerk, new ProposeMonthCloseCommand("2025-03"))).Failure!.Code.ShouldBe("Rates.Missing");
    }

    [Theory]
    [OnBoth]
    public async Task Statistics_WhenAccepted_CountOnTheirOwnDay(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var unit = await app.Ask(db => db.Units.FirstAsync());
        await app.Add(Project(unit.Id, new DateOnly(2024, 5, 1), new DateOnly(2024, 8, 10), p => p.AcceptByStatistics(Milestone.Started, new DateOnly(2024, 10, 5), TestClock.StartDay, null)));

        async Task<int> StartedAsync(string period, CountingBasis basis) => (await app.Send(new GetTotalsQuery(period, Threshold.None, CountingFilter.None) { Basis = basis })).Value.Flows[FlowKind.Started].Count;
        (await StartedAsync("2024-08", CountingBasis.Zone), await StartedAsync("2024-08", CountingBasis.Statistics)).ShouldBe((1, 0));
        (await StartedAsync("2024-10", CountingBasis.Zone), await StartedAsync("2024-10", CountingBasis.Statistics)).ShouldBe((0, 1));
        var list = (await app.Send(new SearchProjectsQuery { Filter = new() { Counted = new() { Flow = FlowKind.Started, PeriodCode = "2024-10", Basis = CountingBasis.Statistics } } })).Value;
        list.Sum.Count.ShouldBe(1);
        (await app.Send(new GetOverviewQuery("2024-10", Threshold.None, CountingFilter.None) { Basis = CountingBasis.Statistics })).Value.Flows[FlowKind.Started].Now.Count.ShouldBe(1);
    }

    private static Project Project(Guid unit, DateOnly signed, DateOnly? started, Action<Project>? then = null) => new ProjectBuilder
    {
        UnitId = unit,
        Dates = new MilestoneDates { [Milestone.Lead] = signed.AddDays(-30), [Milestone.Signed] = signed, [Milestone.Registered] = signed.AddDays(9), [Milestone.Started] = started },
        Then = then ?? (_ => { }),
    }.Build();

    private static async Task<TestApp> SampleAsync(DatabaseProvider provider)
    {
        var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.AddRange(Enumerable.Range(0, 4).Select(i => Project(unit.Id, new DateOnly(2025, 3, 1).AddDays(i * 5), null)));
            db.Add(new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = new(2025, 1, 5) } }.Build());
            db.Add(new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = new(2025, 1, 5), [Milestone.Negotiating] = new(2025, 2, 5) } }.Build());
        });
        return app;
    }

    private static async Task CloseAsync(TestApp app, string month)
    {
        var version = (await app.SendAs(Clerk, new ProposeMonthCloseCommand(month))).Value;
        (await app.SendAs(Leader, new ConfirmMonthCloseCommand(month, version))).Failure.ShouldBeNull();
    }
}
