using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>The pages of the main job, in both themes, without a serious or critical finding.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class AccessibilityJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Login_AfterAWrongPassword(bool dark)
    {
        var page = await AsNobodyAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = dark ? Microsoft.Playwright.ColorScheme.Dark : Microsoft.Playwright.ColorScheme.Light });
        var login = await new LoginScreen(page).OpenAsync();
        await login.SignInAsync("nobody-here", "Not-the-password-1");
        await Expect(login.Error).ToBeVisibleAsync();

        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData("/", true)]
    [InlineData("/projects", false)]
    [InlineData("/projects", true)]
    [InlineData("/overview?period=2021", false)]
    [InlineData("/overview?period=2021", true)]
    [InlineData("/account", false)]
    [InlineData("/account", true)]
    public async Task Page(string path, bool dark)
    {
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        await page.OpenAsync(path);
        await Expect(page.Locator("main [aria-busy=true]")).ToHaveCountAsync(0);

        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LeadForm_WithItsSentences(bool dark)
    {
        var page = await AsAsync(Account.Director, View.Desktop with { Dark = dark });
        var form = await new LeadScreen(page).OpenAsync();
        await form.Save.ClickAsync();
        await Expect(form.ErrorOf(form.Name)).ToBeVisibleAsync();

        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Board_WithItsMenuAndItsDialog(bool dark)
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        var board = await new BoardScreen(page).OpenAsync(lead.Name);
        await board.OpenMenuAsync(lead.Id);
        await page.ShouldBeAccessibleAsync();

        await board.MenuItem("签约").First.ClickAsync();
        await board.Dialog.Confirm.ClickAsync();
        await Expect(board.Dialog.ErrorOf(board.Dialog.Agreement)).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ProjectPage_AndItsForm(bool dark)
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        var project = await new ProjectScreen(page).OpenAsync(lead.Id);
        await page.ShouldBeAccessibleAsync();

        await project.EditAsync();
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PagesOfTheMeetingAndOfImporting(bool dark)
    {
        var page = await AsAsync(Account.Bureau, View.Desktop with { Dark = dark });
        foreach (var path in new[] { "/board/changes", "/board/present", "/import", "/projects?group=Unit", "/help", "/help/board", "/months?year=2021", "/months/2021-05" })
        {
            await ShouldBeAccessibleAsync(page, path);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PagesOfTheSettings(bool dark)
    {
        var page = await AsAsync(Account.Administrator, View.Desktop with { Dark = dark });
        foreach (var part in new[] { "", "/units", "/people", "/chains", "/tiers", "/counting", "/rates", "/key-lists", "/users", "/tokens" })
        {
            await ShouldBeAccessibleAsync(page, "/settings" + part);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SearchWithItsAnswers_AndTheTour(bool dark)
    {
        var page = await AsAsync(Account.Director, View.Desktop with { Dark = dark });
        await page.OpenAsync("/help");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "开始五分钟导览" }).ClickAsync();
        await Expect(page.Locator(".tour")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();

        await page.Keyboard.PressAsync("Control+k");
        await new PaletteScreen(page).AskAsync("bdt");
        await page.ShouldBeAccessibleAsync();
    }

    private static async Task ShouldBeAccessibleAsync(Microsoft.Playwright.IPage page, string path)
    {
        await page.OpenAsync(path);
        await Expect(page.Locator("main [aria-busy=true]")).ToHaveCountAsync(0);
        await page.ShouldBeAccessibleAsync();
    }
}
