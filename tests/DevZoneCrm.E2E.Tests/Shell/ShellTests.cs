using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Shell;

[Collection(EndToEndGroup.Name)]
public sealed class ShellTests(AppFixture app, BrowserFixture browser)
{
    [Fact]
    public async Task Open_Board_ConnectsAndAnswersAClickWithoutConsoleErrors()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };

        await page.OpenAsync("/board");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("周看板");
        await page.GetByRole(AriaRole.Button, new() { Name = "我的菜单" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Menuitem).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
        errors.ShouldBeEmpty();
    }

    public static TheoryData<int, bool> Windows => new() { { 1440, false }, { 1440, true }, { 390, false }, { 390, true } };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Open_Board_IsAccessible(int width, bool dark)
    {
        var page = await browser.NewPageAsync(app, new View(width, 844, dark));

        await page.OpenAsync("/board");

        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task SwitchLanguage_ToEnglish_StaysOnThePage()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);
        await page.OpenAsync("/board?week=47");

        await page.Locator("header .lang").ClickAsync();
        await page.WaitUntilInteractiveAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Weekly board");
        page.Url.ShouldEndWith("/board?week=47");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task CultureSwitch_ToAnotherSite_GoesHomeInstead()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.BaseAddress };
        foreach (var target in new[] { "//evil.example", "https://evil.example", "/\\evil.example" })
        {
            var answer = await client.GetAsync("/culture?c=en&returnUrl=" + Uri.EscapeDataString(target));
            answer.Headers.Location!.OriginalString.ShouldBe("/", target);
        }
    }

    [Fact]
    public async Task Theme_Chosen_IsKeptAfterReload()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);
        await page.OpenAsync("/board");

        var theme = page.Locator("header .theme");
        await theme.ClickAsync();
        await theme.ClickAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");

        await theme.ClickAsync();
        (await page.Locator("html").GetAttributeAsync("data-theme")).ShouldBeNull();
    }

    [Fact]
    public async Task SideBar_Folded_StaysFoldedOnTheNextPage()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);
        await page.OpenAsync("/overview");
        (await SideWidthAsync(page)).ShouldBe(208);

        await page.Locator("[data-dz-action=side]").ClickAsync();
        await page.OpenAsync("/projects");

        (await SideWidthAsync(page)).ShouldBe(56);
    }

    [Fact]
    public async Task Search_ByShortcut_OpensProjectsWithTheText()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);
        await page.OpenAsync("/board");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("固态电池");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForAddressAsync("*/projects?q=*");
        Uri.UnescapeDataString(page.Url).ShouldEndWith("q=固态电池");
        await Expect(page.Locator(".dz-page .find input")).ToHaveValueAsync("固态电池");
    }

    [Fact]
    public async Task Open_UnknownAddress_SaysSoWithTheRightStatus()
    {
        var page = await browser.NewPageAsync(app, View.Desktop);

        var answer = await page.GotoAsync("/no/such/page");

        answer!.Status.ShouldBe(404);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("没有这个页面");
    }

    private static async Task<int> SideWidthAsync(IPage page) => (int)(await page.Locator("#dz-side").BoundingBoxAsync())!.Width;
}
