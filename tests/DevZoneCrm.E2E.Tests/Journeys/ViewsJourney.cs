using System.Text.RegularExpressions;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>A list made one's own: columns, groups, a view kept; and many projects changed at once, and back.</summary>
[Collection(EndToEndGroup.Name)]
public sealed partial class ViewsJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task View_OfChosenColumnsAndGroups_IsKeptAndIsALink()
    {
        var page = await AsAsync(Account.Bureau);
        var list = await new ProjectListScreen(page).OpenAllAsync();
        await list.Tools.ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "产业链" }).ClickAsync();
        await page.WaitForAddressAsync(Chain());
        await list.GroupBy.SelectOptionAsync("Unit");
        await page.WaitForAddressAsync(Grouped());
        await page.Keyboard.PressAsync("Escape");

        var name = $"视图{Guid.NewGuid():N}"[..10];
        await list.Views.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存为视图" }).ClickAsync();
        await page.Locator("#view-name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();
        await Expect(list.Tab(name)).ToHaveAttributeAsync("aria-current", "page");
        await page.ShouldBeAccessibleAsync();

        await page.ReloadAsync();
        await page.WaitUntilInteractiveAsync();
        await Expect(list.Tab(name)).ToHaveAttributeAsync("aria-current", "page");
        await Expect(list.Groups.First).ToBeVisibleAsync();

        await list.Groups.First.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "产业链" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(list.Groups.First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("aria-expanded", "false");
        await page.GoForwardAsync();
        await Expect(list.Groups.First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("aria-expanded", "true");

        await list.Tab("全部").ClickAsync();
        await Expect(list.Groups).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(list.Tab(name)).ToHaveCountAsync(1);
        await Expect(list.Groups.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Width_OfAColumn_IsDraggedAndStandsInTheAddress()
    {
        var page = await AsAsync(Account.Bureau);
        var list = await new ProjectListScreen(page).OpenAllAsync();
        var edge = (await page.Locator("th.unit .grip").BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(edge.X + 4, edge.Y + 9);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(edge.X + 84, edge.Y + 9, new() { Steps = 4 });
        await page.Mouse.UpAsync();

        await page.WaitForAddressAsync(UnitWidth());
        await Expect(list.Rows.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Bulk_ChangeOfTwo_IsPreviewedDoneAndUndone()
    {
        var (first, second) = (await LogLeadAsync(Account.Staff), await LogLeadAsync(Account.Staff));
        var page = await AsAsync(Account.Staff);
        var list = await new ProjectListScreen(page).OpenAllAsync("?cols=Name,Amount,NextStep");
        await list.Row(first.Name).GetByRole(AriaRole.Checkbox).CheckAsync();
        await list.Row(second.Name).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "批量修改" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = "下一步" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "下一步" }).First.FillAsync("约现场看地");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();

        await Expect(dialog.GetByText("将修改 2 个项目")).ToBeVisibleAsync();
        await Expect(dialog.Locator("tbody ins")).ToHaveTextAsync(["约现场看地", "约现场看地"]);
        await page.ShouldBeAccessibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "修改 2 个" }).ClickAsync();
        await Expect(list.Row(first.Name)).ToContainTextAsync("约现场看地");

        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Expect(page.GetByText("已撤销 2 个项目的修改")).ToBeVisibleAsync();
        await Expect(list.Row(first.Name)).Not.ToContainTextAsync("约现场看地");
        await Expect(list.Row(second.Name)).Not.ToContainTextAsync("约现场看地");
    }

    [Fact]
    public async Task Phone_ReachesColumnsGroupsAndBulkEditByTouch()
    {
        var page = await AsAsync(Account.Staff, View.Phone);
        var list = await new ProjectListScreen(page).OpenAllAsync();
        await list.Tools.TapAsync();
        await list.GroupBy.SelectOptionAsync("Stage");
        await page.WaitForAddressAsync(ByStage());
        await list.GroupBy.SelectOptionAsync("");
        await page.Keyboard.PressAsync("Escape");
        await list.Rows.First.Locator("td.pick label").TapAsync();

        await Expect(page.GetByText("已选 1 个")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [GeneratedRegex(@"cols=.*Chain")]
    private static partial Regex Chain();

    [GeneratedRegex(@"group=Unit")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"group=Stage")]
    private static partial Regex ByStage();

    [GeneratedRegex(@"cols=.*Unit:\d+")]
    private static partial Regex UnitWidth();
}
