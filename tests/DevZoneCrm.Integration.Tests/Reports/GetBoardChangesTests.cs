using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Web.Features.Projects.Changes;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reports;

public sealed class GetBoardChangesTests
{
    private static readonly DateOnly Today = TestClock.StartDay;
    private static readonly DateOnly Sunday = new(2026, 11, 15);

    [Theory]
    [OnBoth]
    public async Task Changes_OfAWeek_AreTheDifferenceOfTheTwoBoardsAndOfReportDiff(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WeekAsync(app);

        foreach (var (from, to) in new[] { (Sunday, Today), (new DateOnly(2026, 1, 1), Today), (new DateOnly(2025, 12, 1), new DateOnly(2026, 11, 17)), (Today, Today) })
        {
            var changes = (await app.Send(new GetBoardChangesQuery(from, to, BoardFilter.None))).Value;
            var diff = (await app.Send(new GetBoardDiffQuery(from, to, CountingFilter.None))).Value;
            var before = (await app.Send(new GetBoardReportQuery(from, CountingFilter.None))).Value.Stages;
            var after = (await app.Send(new GetBoardReportQuery(to, CountingFilter.None))).Value.Stages;

            changes.Columns.Select(c => (c.Stage, c.Count, c.InvestmentWan)).ShouldBe(diff.Net.Select(n => (n.Stage, n.Count, n.InvestmentWan)));
            changes.Columns.ShouldAllBe(c => c.Count == after[c.Stage].Count - before[c.Stage].Count && c.InvestmentWan == after[c.Stage].InvestmentWan - before[c.Stage].InvestmentWan);
            changes.Moved.Rows.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => (r.Code, r.Before, r.After)).ShouldBe(diff.Moves.Select(m => (m.Code, m.From, m.To)));
            changes.Entered.Rows.Select(r => r.Code).Order(StringComparer.Ordinal).ShouldBe(diff.Entered);
            changes.Left.Rows.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => (r.Code, r.Status)).ShouldBe(diff.Left.Select(l => (l.Code, l.Status)));
            changes.NetWan.ShouldBe(changes.Entered.Wan + changes.Left.Wan + changes.Amounts.Wan + changes.RateEffectWan);
            changes.NetCount.ShouldBe(changes.Entered.Count - changes.Left.Count);
            (changes.Unmoved + changes.Entered.Count + changes.Moved.Count + changes.Amounts.Rows.Count(r => r.Before == r.After)).ShouldBe(after.Values.Sum(f => f.Count));
            await StripAgreesAsync(app, changes, BoardFilter.None);
        }
    }

    [Theory]
    [OnBoth]
    public async Task Changes_OfAWeek_NameReasonAndPersonOfEachRow(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WeekAsync(app);

        var changes = (await app.Send(new GetBoardChangesQuery(Sunday, Today, BoardFilter.None))).Value;

        changes.Moved.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => (r.Code, r.Before, r.After, r.On).ShouldBe(("SIGN", ProjectStage.Intent, ProjectStage.Signed, new DateOnly(2026, 11, 18))),
            r => r.Reason.ShouldNotBeNull().ShouldContain("投资协议"),
            r => r.By.ShouldBe("周敏"));
        changes.Left.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => (r.Code, r.Status, r.On, r.Reason, r.By).ShouldBe(("HOLD", ProjectStatus.OnHold, new DateOnly(2026, 11, 17), "等土地指标", "顾磊")),
            r => r.Wan.ShouldBe(-80_000));
        changes.Amounts.Rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            r => (r.Code, r.OldInvestment, r.Investment, r.On, r.Reason, r.By).ShouldBe(("MORE", A.Yi(5), A.Yi(7), new DateOnly(2026, 11, 19), "扩大产能", "周敏")),
            r => r.Wan.ShouldBe(20_000));
        changes.Entered.Rows.Single(r => r.Code == "BACK").ShouldSatisfyAllConditions(
            r => (r.IsResumed, r.On, r.Reason, r.By).ShouldBe((true, new DateOnly(2026, 11, 16), "资金到位", "顾磊")));
        changes.Entered.Rows.Single(r => r.Code == "NEW").ShouldSatisfyAllConditions(r => (r.IsResumed, r.After, r.On).ShouldBe((false, ProjectStage.Lead, new DateOnly(2026, 11, 16))));
        changes.Stuck.Rows.Select(r => r.Code).ShouldContain("OLD");
        changes.Stuck.Count.ShouldBe(changes.Stuck.Rows.Count);
    }

    [Theory]
    [OnBoth]
    public async Task Changes_ForAUnitHead_HideNamesReasonsAndPersonsOfOthers(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WeekAsync(app);
        var own = await app.Add(A.Unit("招商九局"));

        var changes = (await app.SendAs(A.User(Role.UnitHead, own.Id), new GetBoardChangesQuery(Sunday, Today, BoardFilter.None))).Value;

        BoardChangeRowDto[] rows = [.. changes.Moved.Rows, .. changes.Left.Rows, .. changes.Amounts.Rows, .. changes.Entered.Rows, .. changes.Stuck.Rows];
        rows.Length.ShouldBeGreaterThan(4);
        rows.ShouldAllBe(r => r.IsMasked && r.Name == r.Code && r.Reason == null && r.By == null && r.OwnerName == null);
        (await app.SendAs(A.User(Role.Staff, own.Id), new GetBoardChangesQuery(Sunday, Today, BoardFilter.None))).Value.Moved.Count.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Changes_WithAThreshold_EnterAndLeaveWhereTheAmountCrossesIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WeekAsync(app);
        var filter = new BoardFilter { MinYi = 6 };

        // MinYi accepts what the page offers and more: at 6 亿元 the revised project of 5 → 7 is new on this board.
        var changes = (await app.Send(new GetBoardChangesQuery(Sunday, Today, filter))).Value;

        changes.Entered.Rows.Select(r => r.Code).ShouldContain("MORE");
        changes.Amounts.Rows.ShouldBeEmpty();
        changes.NetCount.ShouldBe(changes.Entered.Count - changes.Left.Count);
        await StripAgreesAsync(app, changes, filter);
    }

    [Theory]
    [OnBoth]
    public async Task Changes_WithFewRowsAsked_StillCountAll(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await WeekAsync(app);

        var one = (await app.Send(new GetBoardChangesQuery(new DateOnly(2025, 1, 1), Today, BoardFilter.None, 1))).Value;
        var all = (await app.Send(new GetBoardChangesQuery(new DateOnly(2025, 1, 1), Today, BoardFilter.None))).Value;

        one.Entered.Rows.ShouldHaveSingleItem().Code.ShouldBe(all.Entered.Rows[0].Code);
        (one.Entered.Count, one.Entered.Wan, one.NetWan).ShouldBe((all.Entered.Count, all.Entered.Wan, all.NetWan));
        all.Entered.Rows.Select(r => r.Wan).ShouldBe(all.Entered.Rows.Select(r => r.Wan).OrderDescending());
    }

    // What stands above the board is put together from single projects; it must say what the page behind it says.
    private static async Task StripAgreesAsync(TestApp app, BoardChangesDto changes, BoardFilter filter)
    {
        var strip = new BoardStrip(changes.From, changes.To, (await app.Send(new GetBoardStripQuery(changes.From, changes.To, filter))).Value);

        strip.Figures(changes.Columns.Sum(c => c.After.Count)).ShouldBe(StripFigures.Of(changes));
        BoardHeads.Stages.Select(strip.Net).ShouldBe(changes.Columns.Select(c => c.Count));
    }

    private static async Task WeekAsync(TestApp app)
    {
        var unit = await app.Add(A.Unit());
        await app.Add(new ExchangeRate(2025, 72_000));
        await app.Add(new ExchangeRate(2026, 71_000));
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "NEW", Dates = new() { [Milestone.Lead] = new DateOnly(2026, 11, 16) } }.Build());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "OLD", Dates = new() { [Milestone.Intent] = new DateOnly(2026, 2, 1) } }.Build());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "USD", Amount = A.UsdWan(3000), Dates = new() { [Milestone.Signed] = new DateOnly(2025, 6, 1), [Milestone.Started] = new DateOnly(2025, 9, 1) } }.Build());
        var sign = await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "SIGN", Dates = new() { [Milestone.Lead] = new DateOnly(2026, 9, 1), [Milestone.Intent] = new DateOnly(2026, 10, 1) } }.Build());
        var hold = await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "HOLD", Amount = A.Yi(8), Dates = new() { [Milestone.Negotiating] = new DateOnly(2026, 10, 1) } }.Build());
        var more = await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "MORE", Amount = A.Yi(5), Dates = new() { [Milestone.Signed] = new DateOnly(2026, 8, 1) } }.Build());
        var back = await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "BACK", Dates = new() { [Milestone.Lead] = new DateOnly(2026, 3, 1) }, Then = p => p.Hold(new DateOnly(2026, 9, 1), "缺资金", Today) }.Build());
        var (zhou, gu) = (A.User(Role.Director, name: "周敏"), A.User(Role.Director, name: "顾磊"));
        await app.ConfirmAsync(new SignProjectCommand(sign.Id, sign.Version, new DateOnly(2026, 11, 18), "投资协议 第7号") { HasSpecialTerms = true }, zhou);
        (await app.SendAs(gu, new HoldProjectCommand(hold.Id, hold.Version, new DateOnly(2026, 11, 17), "等土地指标"))).Failure?.Text.ShouldBeNull();
        (await app.SendAs(zhou, new ReviseInvestmentCommand(more.Id, more.Version, 70_000, Currency.Cny, new DateOnly(2026, 11, 19), "扩大产能"))).Failure?.Text.ShouldBeNull();
        (await app.SendAs(gu, new ResumeProjectCommand(back.Id, back.Version, new DateOnly(2026, 11, 16), "资金到位"))).Failure?.Text.ShouldBeNull();
    }
}
