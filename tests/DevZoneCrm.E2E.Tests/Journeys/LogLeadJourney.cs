using System.Diagnostics;
using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class LogLeadJourney(AppFixture app, BrowserFixture browser, ITestOutputHelper output) : Journey(app, browser)
{
    private const string CountClicks = "addEventListener('click', e => { if (e.isTrusted) sessionStorage.clicks = Number(sessionStorage.clicks ?? 0) + 1; }, true);";

    [Fact]
    public async Task LogLead_FiveFieldsByKeyboard_AppearsOnItsPageInTheListAndOnTheBoard()
    {
        var page = await AsAsync(Account.Staff);
        await page.Context.AddInitScriptAsync(CountClicks);
        await page.OpenAsync("/");
        var (name, investor) = Lead.NewNames();
        var form = new LeadScreen(page);

        var taken = Stopwatch.StartNew();
        await page.Locator("a.lead").ClickAsync();
        await Expect(form.Name).ToBeFocusedAsync();
        foreach (var text in new[] { name, investor, "1.2亿", "以商招商" })
        {
            await page.Keyboard.TypeAsync(text);
            await page.Keyboard.PressAsync("Enter");
        }

        await page.Keyboard.TypeAsync("建两条产线，需厂房 8000 平方米");
        await page.Keyboard.PressAsync("Control+Enter");
        var id = await form.SavedAsync();
        taken.Stop();
        var clicks = int.Parse(await page.EvaluateAsync<string>("sessionStorage.clicks ?? '0'"), CultureInfo.InvariantCulture);
        output.WriteLine($"Lead logged in {taken.Elapsed.TotalSeconds:0.0} s with {clicks} click(s).");
        clicks.ShouldBe(1);
        taken.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));

        var project = new ProjectScreen(page);
        await Expect(project.Title).ToHaveTextAsync(name);
        await Expect(project.Investors).ToHaveTextAsync(investor);
        await Expect(project.Amount).ToHaveTextAsync("1.2亿元");
        await Expect(project.Stage).ToHaveTextAsync("线索");
        await Expect(project.Facts.Filter(new() { HasText = "以商招商" })).ToHaveCountAsync(1);

        var list = await new ProjectListScreen(page).OpenAsync(name);
        await Expect(list.Row(name)).ToContainTextAsync("线索");
        (await list.SumAsync()).ShouldBe(new FigureShown(1, 12_000));

        var board = await new BoardScreen(page).OpenAsync(investor);
        await Expect(board.CardIn(BoardScreen.Lead, id)).ToContainTextAsync(name);
    }

    [Fact]
    public async Task LogLead_WithGaps_SaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        var page = await AsAsync(Account.Staff);
        var form = await new LeadScreen(page).OpenAsync();
        await form.Name.FillAsync("<b>只有名称</b>");
        await form.Amount.FillAsync("-5");

        await form.Save.ClickAsync();

        await Expect(form.ErrorOf(form.Investor)).ToContainTextAsync("请填写");
        await Expect(form.ErrorOf(form.Amount)).ToContainTextAsync("大于 0");
        await Expect(form.Name).ToHaveValueAsync("<b>只有名称</b>");
        await Expect(form.Amount).ToHaveValueAsync("-5");
    }

    [Fact]
    public async Task LogLead_OfAFirmAnotherUnitHas_HintsWithoutNamingTheProject()
    {
        var theirs = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.StaffElsewhere);
        var form = await new LeadScreen(page).OpenAsync();

        await form.Investor.FillAsync(theirs.Investor);

        await Expect(form.SameFirm).ToContainTextAsync("招商局");
        (await page.ContentAsync()).ShouldNotContain(theirs.Name);
    }

    [Fact]
    public async Task LogLead_PageLeftAndReloaded_FindsTheDraftAgain()
    {
        var page = await AsAsync(Account.Staff);
        var form = await new LeadScreen(page).OpenAsync();
        await form.Name.FillAsync("写到一半的线索");
        await form.Source.FillAsync("展会");

        await page.ReloadAsync();

        await Expect(form.Restored).ToBeVisibleAsync();
        await Expect(form.Name).ToHaveValueAsync("写到一半的线索");
        await Expect(form.Source).ToHaveValueAsync("展会");
    }
}
