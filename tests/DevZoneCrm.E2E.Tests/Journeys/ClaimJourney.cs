using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>申报 → 核实 → 批准 → 计入; and what comes back is mended, not typed again.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class ClaimJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Start_ClaimedVerifiedApproved_CountsOnlyThen()
    {
        var bureau = await AsAsync(Account.Bureau);
        var overview = new OverviewScreen(bureau);
        var before = await (await overview.OpenAsync()).FigureAsync("Started");

        var address = await ClaimStartAsync(bureau, "NT-D1060");

        var own = new ClaimScreen(bureau);
        await Expect(own.State).ToHaveTextAsync("待核实");
        await Expect(own.Button("核实通过")).ToHaveCountAsync(0);
        (await (await overview.OpenAsync()).FigureAsync("Started")).ShouldBe(before, "a claim counts nowhere");
        var economic = await AsAsync(Account.Economic);
        await economic.OpenAsync("/");
        await Expect(economic.Locator(".bar .count")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[1-9]"));
        var verifier = await new ClaimScreen(economic).OpenAsync(address);
        await verifier.DoAsync("核实通过", "已到现场");
        await Expect(verifier.State).ToHaveTextAsync("待批准");
        (await (await overview.OpenAsync()).FigureAsync("Started")).ShouldBe(before);
        var approver = await new ClaimScreen(await AsAsync(Account.LineLeader)).OpenAsync(address);
        await approver.DoAsync("批准认定");
        await Expect(approver.State).ToHaveTextAsync("已认定");
        await Expect(approver.Steps).ToHaveCountAsync(3);

        var after = await (await overview.OpenAsync()).FigureAsync("Started");
        after.ShouldBe(before.Plus(1, 20_000));
        var list = await overview.OpenListAsync("Started");
        await Expect(list.Row("光伏支架制造中心")).ToBeVisibleAsync();
        await Expect(list.Counted).ToContainTextAsync("新开工");
        (await list.SumAsync()).ShouldBe(after);
    }

    [Fact]
    public async Task Claim_RefusedThenReturned_SaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        var bureau = await AsAsync(Account.Bureau);
        var claim = new ClaimScreen(bureau);
        await claim.OpenDialogAsync("NT-D1086", "申报开工");
        await claim.Field("permit").FillAsync("桩基许可 演-02");
        await claim.Field("note").FillAsync("桩机已进场");
        await claim.Submit.ClickAsync();
        await Expect(claim.Problem).ToContainTextAsync("备案证");
        await Expect(claim.Problem).ToContainTextAsync("现场照片");
        await Expect(claim.Field("permit")).ToHaveValueAsync("桩基许可 演-02");

        await claim.PutEvidenceAsync();
        await claim.Submit.ClickAsync();
        await Expect(claim.Dialog).ToHaveCountAsync(0);
        var address = await claim.FollowAsync();
        await (await new ClaimScreen(await AsAsync(Account.Economic)).OpenAsync(address)).DoAsync("退回", "照片看不出日期");

        await claim.OpenAsync(address);
        await Expect(claim.State).ToHaveTextAsync("已退回");
        await claim.Button("修改后再申报").ClickAsync();
        await Expect(claim.Dialog).ToContainTextAsync("照片看不出日期");
        await Expect(claim.Field("permit")).ToHaveValueAsync("桩基许可 演-02");
        await Expect(claim.Field("note")).ToHaveValueAsync("桩机已进场");
        await Expect(claim.Files).ToHaveCountAsync(3);
        await claim.Submit.ClickAsync();
        await Expect(claim.Dialog).ToHaveCountAsync(0);
        await Expect(claim.State).ToHaveTextAsync("待核实");
    }
}
