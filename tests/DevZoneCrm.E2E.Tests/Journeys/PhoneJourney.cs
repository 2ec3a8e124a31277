using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class PhoneJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task LogLeadAndMove_OnAPhone_WithAThumb()
    {
        var page = await AsAsync(Account.Bureau, View.Phone);
        await page.OpenAsync("/");
        await page.Locator("nav.phone a.add").TapAsync();
        var form = new LeadScreen(page);
        await Expect(form.Name).ToBeVisibleAsync();
        var (name, investor) = Lead.NewNames();
        await form.Name.FillAsync(name);
        await form.Investor.FillAsync(investor);
        await form.Amount.FillAsync("8000");
        var tall = (await form.Save.BoundingBoxAsync())!.Height;
        tall.ShouldBeGreaterThanOrEqualTo(44);
        await form.Save.TapAsync();
        var id = await form.SavedAsync();

        var board = await new BoardScreen(page).OpenAsync(name);
        await board.ChooseTabAsync("线索");
        await board.Card(id).Locator(".move").TapAsync();
        await board.MenuItem("意向").First.TapAsync();
        await board.Dialog.Note.FillAsync("意向书");
        await board.Dialog.Confirm.TapAsync();
        await Expect(board.Dialog.Root).ToHaveCountAsync(0);

        await board.ChooseTabAsync("意向");
        await Expect(board.CardIn(BoardScreen.Intent, id)).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(View.Phone.Width);
    }
}
