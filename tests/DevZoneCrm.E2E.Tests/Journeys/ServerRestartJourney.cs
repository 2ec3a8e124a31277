using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class ServerRestartJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Server_Restarted_PagesComeBackByThemselvesSignedInAndWithWhatWasTyped()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var (first, second) = (await AsAsync(Account.Bureau), await AsAsync(Account.Bureau));
        var board = await new BoardScreen(first).OpenAsync(lead.Name);
        var form = await new LeadScreen(second).OpenAsync();
        var (name, investor) = Lead.NewNames();
        await form.Name.FillAsync(name);
        await form.Investor.FillAsync(investor);

        await App.StopAsync();
        foreach (var page in new[] { first, second })
        {
            await Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("连接断开了", new() { Timeout = 30_000 });
            await page.EvaluateAsync("() => { window.beforeRestart = true; }");
        }

        await App.StartAsync();
        foreach (var page in new[] { first, second })
        {
            await page.WaitForFunctionAsync("() => !window.beforeRestart", null, new() { Timeout = 60_000 });
            await page.WaitUntilInteractiveAsync();
        }

        await board.OpenMoveAsync(lead.Id, "在谈");
        await board.Dialog.Confirm.ClickAsync();
        await Expect(board.CardIn(BoardScreen.Negotiating, lead.Id)).ToBeVisibleAsync();

        await Expect(form.Restored).ToBeVisibleAsync();
        await Expect(form.Name).ToHaveValueAsync(name);
        await form.Amount.FillAsync("5000");
        await form.SaveAsync();
        await Expect(new ProjectScreen(second).Investors).ToHaveTextAsync(investor);
    }
}
