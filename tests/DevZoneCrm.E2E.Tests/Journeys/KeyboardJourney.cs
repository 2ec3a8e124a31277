using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class KeyboardJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private const int MostTabs = 60;

    [Fact]
    public async Task Move_ByKeysOnly_EndsWithTheFocusOnTheMovedCard()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync();

        await TabToABoardCardAsync(page);
        await page.Keyboard.PressAsync("Home");
        await WalkDownToAsync(page, lead.Id);
        await page.Keyboard.PressAsync("m");
        await Expect(board.Menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        while (!(await page.Locator(":focus").InnerTextAsync()).Contains("意向", StringComparison.Ordinal))
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Enter");
        await Expect(board.Dialog.On).ToBeFocusedAsync();
        await TabToAsync(page, board.Dialog.Note);
        await page.Keyboard.TypeAsync("意向书 键-01");
        await TabToAsync(page, board.Dialog.Confirm);
        await page.Keyboard.PressAsync("Enter");

        await Expect(board.Dialog.Root).ToHaveCountAsync(0);
        await Expect(board.CardIn(BoardScreen.Intent, lead.Id)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Menu_ClosedByEscape_GivesTheFocusBackToTheCard()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);

        await TabToABoardCardAsync(page);
        await page.Keyboard.PressAsync("m");
        await Expect(board.Menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(board.Card(lead.Id)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("m");
        await Expect(board.Menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("4");
        await Expect(board.Dialog.Root).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(board.Dialog.Root).ToHaveCountAsync(0);
        await Expect(board.Card(lead.Id)).ToBeFocusedAsync();
    }

    private static async Task TabToABoardCardAsync(IPage page)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-card]')"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"No card of the board got the focus within {MostTabs} tabs.");
    }

    private static async Task WalkDownToAsync(IPage page, Guid card)
    {
        string? last = null;
        for (string? here; (here = await page.EvaluateAsync<string?>("() => document.activeElement.dataset.card")) != card.ToString(); last = here)
        {
            here.ShouldNotBe(last, "The walk ended before the card.");
            await page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static async Task TabToAsync(IPage page, ILocator field)
    {
        for (var i = 0; i < MostTabs && !await field.EvaluateAsync<bool>("element => element === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(field).ToBeFocusedAsync();
    }
}
