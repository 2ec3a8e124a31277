using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>What opens over a page, and an import on its way, in both themes, without a serious or critical finding.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class AccessibilityOfDialogsJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfAProject(bool dark)
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        await new ProjectScreen(page).OpenAsync(lead.Id);
        foreach (var item in new[] { "改金额", "更正日期", "搁置" })
        {
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "更多" }).ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync();
            await LookAndLeaveAsync(page);
        }

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "改", Exact = true }).ClickAsync();
        await LookAndLeaveAsync(page);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "记跟进" }).First.ClickAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        await form.Root.Locator("summary").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await form.Content.FillAsync("看厂房");
        await form.Save.ClickAsync();
        await Expect(form.Root).ToHaveCountAsync(0);

        await page.OpenAsync("/activities?mine=1");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "撤回" }).First.ClickAsync();
        await LookAndLeaveAsync(page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfTheList(bool dark)
    {
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        var list = await new ProjectListScreen(page).OpenAllAsync("?cols=Name,Code,Investor,Amount,Stage,Unit,Owner,Chain,SignedOn,StartedOn,NextStep,NextStepOn,SourceRegion");
        await list.Tools.ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await list.Views.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存为视图" }).ClickAsync();
        await LookAndLeaveAsync(page);

        await list.Rows.Nth(0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await list.Rows.Nth(1).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "批量修改" }).ClickAsync();
        var dialog = page.Locator(".dz-dialog");
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = "下一步" }).CheckAsync();
        await dialog.Locator("input.dz-input, textarea.dz-input").First.FillAsync("约投资方回访");
        await page.ShouldBeAccessibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();
        await Expect(dialog.Locator("table, li").First).ToBeVisibleAsync();
        await LookAndLeaveAsync(page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfAnImport(bool dark)
    {
        var code = "A-" + Guid.NewGuid().ToString("N")[..8];
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        var import = await new ImportScreen(page).OpenAsync();
        await import.UploadAsync("台账.csv", $"项目编号,项目名称,投资方,币种,总投资,招商单位,线索日期\r\n{code},导入的项目,某某公司,人民币,1000,投资促进局,2024-03-01\r\n{code}2,有问题的,某某公司,人民币,一千,投资促进局,2024-03-01\r\n");
        await page.ShouldBeAccessibleAsync();
        await import.PreviewAsync();
        await page.ShouldBeAccessibleAsync();

        await import.OpenAsync();
        await import.UploadAsync("台账.csv", $"项目编号,项目名称,投资方,币种,总投资,招商单位,线索日期\r\n{code},导入的项目,某某公司,人民币,1000,投资促进局,2024-03-01\r\n");
        await import.PreviewAsync();
        await import.Import.ClickAsync();
        await Expect(import.CameIn).ToHaveCountAsync(1);
        await page.ShouldBeAccessibleAsync();
        await import.UndoAsync();
        await Expect(import.Facts).ToContainTextAsync("移除 1");
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfTheSettings(bool dark)
    {
        var page = await AsAsync(Account.Administrator, View.Desktop with { Dark = dark });
        foreach (var (part, button) in new[] { ("units", "新单位"), ("units", "撤并"), ("people", "新人员"), ("people", "交接"), ("chains", "新产业链"), ("tiers", "修改"), ("rates", "录入汇率"), ("users", "新用户") })
        {
            var settings = await new SettingsScreen(page).OpenAsync(part);
            await settings.PressAsync(button);
            await Expect(settings.Dialog).ToBeVisibleAsync();
            await page.ShouldBeAccessibleAsync();
        }
    }

    private static async Task LookAndLeaveAsync(IPage page)
    {
        await Expect(page.Locator(".dz-dialog")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".dz-dialog")).ToHaveCountAsync(0);
    }
}
