using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class MoveJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Intent_ByTheMenusDialog_ChangesTheHeadsByThisProject()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync();
        var (leadsBefore, intentBefore) = (await board.HeadAsync(BoardScreen.Lead), await board.HeadAsync(BoardScreen.Intent));

        await board.OpenMoveAsync(lead.Id, "意向");
        var dialog = board.Dialog;
        await dialog.Note.FillAsync("意向书已寄出");
        await dialog.On.FillAsync(string.Empty);
        await dialog.Confirm.ClickAsync();
        await Expect(dialog.ErrorOf(dialog.On)).ToHaveTextAsync("请填写。");
        await Expect(dialog.Note).ToHaveValueAsync("意向书已寄出");

        await dialog.On.FillAsync(Today);
        await dialog.Confirm.ClickAsync();
        await Expect(dialog.Root).ToHaveCountAsync(0);
        await Expect(board.CardIn(BoardScreen.Intent, lead.Id)).ToBeVisibleAsync();
        await Expect(new ShellScreen(page).Toast).ToContainTextAsync(lead.Name);
        (await board.HeadAsync(BoardScreen.Lead)).ShouldBe(leadsBefore.Plus(-1, -Lead.Wan));
        (await board.HeadAsync(BoardScreen.Intent)).ShouldBe(intentBefore.Plus(1, Lead.Wan));
    }

    [Fact]
    public async Task Sign_OnADayToCome_IsRefusedUnderTheDateAndKeepsTheRest()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);
        await board.OpenMoveAsync(lead.Id, "签约");
        var dialog = board.Dialog;

        await dialog.On.FillAsync("2099-01-01");
        await dialog.Agreement.FillAsync("投资协议");
        await new ClaimScreen(page).PutEvidenceAsync();
        await dialog.Confirm.ClickAsync();

        await Expect(dialog.ErrorOf(dialog.On)).ToContainTextAsync("还没有到");
        await Expect(dialog.Agreement).ToHaveValueAsync("投资协议");
        await Expect(board.CardIn(BoardScreen.Lead, lead.Id)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Drag_ToAnAllowedColumn_OpensTheDialogAndMoves()
    {
        var lead = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.Staff);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);

        await board.DragOverAsync(lead.Id, BoardScreen.Negotiating);
        await Expect(board.Column(BoardScreen.Negotiating)).ToHaveAttributeAsync("data-drop", "yes");
        await board.DropAsync();
        await Expect(board.Dialog.Root).ToBeVisibleAsync();
        await board.Dialog.Confirm.ClickAsync();

        await Expect(board.CardIn(BoardScreen.Negotiating, lead.Id)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Drag_ToARefusedColumn_ComesBackWithASentence()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);

        await board.DragOverAsync(lead.Id, BoardScreen.Started);
        await Expect(board.Column(BoardScreen.Started)).ToHaveAttributeAsync("data-drop", "no");
        await board.DropAsync();

        await Expect(board.Refusal).ToContainTextAsync("先签约");
        await Expect(board.CardIn(BoardScreen.Lead, lead.Id)).ToBeVisibleAsync();
        await Expect(board.Dialog.Root).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Sign_ByStaff_IsGreyInTheMenuWithItsReason()
    {
        var lead = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.Staff);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);

        await board.OpenMenuAsync(lead.Id);

        await Expect(board.MenuItem("签约").First).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(board.MenuItem("签约").First).ToContainTextAsync("你没有这个权限");
    }
}
