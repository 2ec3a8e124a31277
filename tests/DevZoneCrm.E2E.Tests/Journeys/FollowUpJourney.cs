using System.Diagnostics;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>记跟进, from a card, with a thumb, in less than half a minute.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class FollowUpJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Log_FromACardOnAPhone_InUnderThirtySecondsAndSetsTheNextStep()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau, View.Phone);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);
        await board.ChooseTabAsync("线索");
        var watch = Stopwatch.StartNew();

        await board.Card(lead.Id).Locator(".move").TapAsync();
        await board.MenuItem("记跟进").First.TapAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        await form.Kind("来访接待").TapAsync();
        await form.Content.FillAsync("带客商看了三号地块，要六十亩");
        await form.NextStep.FillAsync("送用地方案");
        await form.Pick("3天后").TapAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(View.Phone.Width);
        (await form.Save.BoundingBoxAsync())!.Height.ShouldBeGreaterThanOrEqualTo(44);
        await form.Save.TapAsync();
        await Expect(form.Root).ToHaveCountAsync(0);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));

        await Expect(board.Card(lead.Id)).ToContainTextAsync("送用地方案");
        var project = await new ProjectScreen(page).OpenAsync(lead.Id);
        await Expect(project.Timeline.Filter(new() { HasText = "要六十亩" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Log_WhenThePageIsLostMidway_GivesTheWordsBack()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        await new ProjectScreen(page).OpenAsync(lead.Id);
        var form = await OpenAsync(page);
        await form.Content.PressSequentiallyAsync("打了一半的话");
        await page.ReloadAsync();
        await page.WaitUntilInteractiveAsync();

        form = await OpenAsync(page);
        await Expect(form.Restored).ToBeVisibleAsync();
        await Expect(form.Content).ToHaveValueAsync("打了一半的话");
        await page.ShouldBeAccessibleAsync();
        await form.Save.ClickAsync();
        await Expect(form.Root).ToHaveCountAsync(0);

        form = await OpenAsync(page);
        await Expect(form.Content).ToHaveValueAsync(string.Empty);
    }

    private static async Task<FollowUpScreen> OpenAsync(Microsoft.Playwright.IPage page)
    {
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "记跟进", Exact = true }).ClickAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        return form;
    }
}
