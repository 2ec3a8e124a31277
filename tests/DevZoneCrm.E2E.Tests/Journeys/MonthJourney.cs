using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class MonthJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    // A month that no other journey speaks of.
    private const string Month = "2021-09";

    [Fact]
    public async Task Month_ClosedByTwo_KeepsItsFigureAndListsALateProjectAsACorrection()
    {
        var (clerkPage, leaderPage) = (await AsAsync(Account.Bureau), await AsAsync(Account.LineLeader));
        var (clerk, leader) = (new MonthScreen(clerkPage), new MonthScreen(leaderPage));

        // One proposes, and cannot confirm; another does.
        await clerk.OpenAsync(Month);
        await Expect(clerk.State).ToHaveTextAsync("未结");
        await clerk.TakeAsync("Propose");
        await Expect(clerk.State).ToHaveTextAsync("待确认");
        await Expect(clerk.Step("Confirm")).ToHaveCountAsync(0);
        await leader.OpenAsync(Month);
        await leader.TakeAsync("Confirm");
        await Expect(leader.State).ToHaveTextAsync("已结");
        var closed = int.Parse(await leader.Count("Signed").InnerTextAsync(), CultureInfo.InvariantCulture);
        closed.ShouldBeGreaterThan(0);
        await Expect(leader.Lines).ToHaveCountAsync(closed);

        // A project that was signed then is recorded only now.
        var code = "M-" + Guid.NewGuid().ToString("N")[..8];
        var import = await new ImportScreen(clerkPage).OpenAsync();
        await import.UploadAsync("补登.csv", $"项目编号,项目名称,投资方,币种,总投资,招商单位,签约日期\r\n{code},迟到的签约项目,某某公司,人民币,120000,投资促进局,{Month}-15\r\n");
        await import.PreviewAsync();
        await import.Import.ClickAsync();
        await Expect(import.Facts).ToContainTextAsync("新建 1");
        var imported = new Uri(clerkPage.Url).AbsolutePath;

        // The figure stays, the correction stands beside it.
        await Expect(leader.Correction("Signed")).ToContainTextAsync("+1 / +12亿元");
        await Expect(leader.Count("Signed")).ToHaveTextAsync(closed.ToString(CultureInfo.InvariantCulture));
        await Expect(leader.Corrections).ToContainTextAsync(["迟到的签约项目"]);
        await Expect(leader.Lines).ToHaveCountAsync(closed);
        await leaderPage.OpenAsync("/overview?period=" + Month + "&minYi=0");
        await Expect(leaderPage.Locator("[data-flow=Signed] .closed")).ToContainTextAsync($"已结 {closed}个");
        await Expect(leaderPage.Locator("[data-flow=Signed] .closed")).ToContainTextAsync("更正 +1 / +12亿元");
        await Expect(leaderPage.Locator("[data-flow=Signed] .count")).ToContainTextAsync((closed + 1).ToString(CultureInfo.InvariantCulture));
        await leaderPage.OpenAsync("/months?year=2021");
        await Expect(leaderPage.Locator(".month + td + td .correction").First).ToContainTextAsync("更正 +1 / +12亿元");

        // Reopening takes two persons as well.
        await clerk.OpenAsync(Month);
        await clerk.TakeAsync("AskReopen", "漏登一个签约项目");
        await Expect(clerk.Step("Reopen")).ToHaveCountAsync(0);
        await leader.OpenAsync(Month);
        await leader.TakeAsync("Reopen");
        await Expect(leader.State).ToHaveTextAsync("未结");
        await Expect(leader.Count("Signed")).ToHaveTextAsync((closed + 1).ToString(CultureInfo.InvariantCulture));

        await clerkPage.OpenAsync(imported);
        await import.UndoAsync();
        await Expect(import.Facts).ToContainTextAsync("移除 1");
    }
}
