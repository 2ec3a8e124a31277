using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class SearchJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Search_ByKeyboardFromAnyPage_OpensTheProject()
    {
        var lead = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.Staff);
        await page.OpenAsync("/overview");
        var palette = new PaletteScreen(page);

        await page.Keyboard.PressAsync("Control+k");
        await palette.AskAsync(lead.Name);
        await Expect(palette.Chosen).ToContainTextAsync(lead.Name);
        await page.Keyboard.PressAsync("Enter");

        await Expect(new ProjectScreen(page).Title).ToHaveTextAsync(lead.Name);
        await Expect(palette.Dialog).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_WithArrows_WalksTheListAndEscapeLeavesThePageAsItWas()
    {
        var page = await AsAsync(Account.Director);
        await page.OpenAsync("/board");
        var palette = new PaletteScreen(page);

        await page.Keyboard.PressAsync("Control+k");
        await palette.AskAsync("bdt");
        var first = await palette.Chosen.GetAttributeAsync("id");
        await page.Keyboard.PressAsync("ArrowDown");
        (await palette.Chosen.GetAttributeAsync("id")).ShouldNotBe(first);
        (await palette.Field.GetAttributeAsync("aria-activedescendant")).ShouldBe(await palette.Chosen.GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("Escape");

        await Expect(palette.Dialog).Not.ToBeVisibleAsync();
        page.Url.ShouldEndWith("/board");
    }

    [Fact]
    public async Task Search_ByInitialsOfAPage_OpensThePage()
    {
        var page = await AsAsync(Account.Director);
        await page.OpenAsync("/overview");
        var palette = new PaletteScreen(page);

        await page.Keyboard.PressAsync("Control+k");
        await palette.AskAsync("zkb");
        await Expect(palette.Chosen).ToContainTextAsync("周看板");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForAddressAsync("*/board");
    }

    [Fact]
    public async Task Search_ForAnotherUnitsProject_FindsNothingByName()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.UnitHead);
        var wire = Wire.Of(page);
        await page.OpenAsync("/");
        var palette = new PaletteScreen(page);

        await page.Keyboard.PressAsync("Control+k");
        await palette.AskAsync(lead.Name);
        await Expect(palette.Dialog).ToContainTextAsync("没有找到");
        await palette.AskAsync(lead.Investor);
        await Expect(palette.Hits).ToHaveCountAsync(1);
        await Expect(palette.Hits).ToContainTextAsync("在项目表里查找");

        (await wire.TextAsync()).ShouldNotContain(lead.Id.ToString());
    }

    [Fact]
    public async Task Search_OnAPhone_FillsTheScreenAndOpensByTouch()
    {
        var lead = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.Staff, View.Phone);
        await page.OpenAsync("/");
        var palette = new PaletteScreen(page);

        await page.Locator("button.find").TapAsync();
        await palette.AskAsync(lead.Name);
        (await palette.Dialog.BoundingBoxAsync())!.Width.ShouldBe(View.Phone.Width);
        await palette.Hit(lead.Name).First.TapAsync();

        await Expect(new ProjectScreen(page).Title).ToHaveTextAsync(lead.Name);
    }
}
