using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class VisibilityJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Project_OfAnotherUnit_ReachesNoStaffOfThisOne()
    {
        var lead = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.StaffElsewhere);
        var wire = Wire.Of(page);

        var board = await new BoardScreen(page).OpenAsync();
        await Expect(board.Card(lead.Id)).ToHaveCountAsync(0);
        await Expect((await new ProjectListScreen(page).OpenAsync(lead.Name)).NoMatch).ToBeVisibleAsync();
        await Expect((await new ProjectScreen(page).OpenAsync(lead.Id)).NotFound).ToBeVisibleAsync();

        var received = await wire.TextAsync();
        received.ShouldContain("周看板");
        received.ShouldNotContain(lead.Investor);
    }

    [Fact]
    public async Task Project_OfAnotherUnit_ShowsAUnitHeadItsCodeOnlyAndCannotBeMoved()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.UnitHead);
        var wire = Wire.Of(page);

        var board = await new BoardScreen(page).OpenAsync();
        await Expect(board.CardIn(BoardScreen.Lead, lead.Id)).ToContainTextAsync("投资方不公开");
        await board.OpenMenuAsync(lead.Id);
        await Expect(board.MenuItem("签约").First).ToContainTextAsync("别的单位的项目");

        var received = await wire.TextAsync();
        received.ShouldNotContain(lead.Name);
        received.ShouldNotContain(lead.Investor);
    }

    [Fact]
    public async Task SecretProject_OnTheBoard_IsACodeNameForThoseEntitledAndNothingForOthers()
    {
        var lead = await LogLeadAsync(Account.Director, level: "保密", unit: "招商局");
        var codeName = "代号" + lead.Name[2..6];
        var page = await AsAsync(Account.Director);
        var project = await new ProjectScreen(page).OpenAsync(lead.Id);
        await Expect(project.Title).ToHaveTextAsync(lead.Name);
        await project.EditAsync();
        await project.Field("codename").FillAsync(codeName);
        await project.Save.ClickAsync();
        await Expect(project.Dialog).ToHaveCountAsync(0);

        var director = await AsAsync(Account.Director);
        var wire = Wire.Of(director);
        var board = await new BoardScreen(director).OpenAsync();
        await Expect(board.CardIn(BoardScreen.Lead, lead.Id)).ToContainTextAsync(codeName);
        (await wire.TextAsync()).ShouldNotContain(lead.Name);

        foreach (var account in new[] { Account.Bureau, Account.UnitHead, Account.Staff })
        {
            var other = await AsAsync(account);
            var received = Wire.Of(other);
            await Expect((await new BoardScreen(other).OpenAsync()).Card(lead.Id)).ToHaveCountAsync(0);
            await Expect((await new ProjectListScreen(other).OpenAsync(codeName)).NoMatch).ToBeVisibleAsync();
            await Expect((await new ProjectScreen(other).OpenAsync(lead.Id)).NotFound).ToBeVisibleAsync();
            var text = await received.TextAsync();
            text.ShouldNotContain(lead.Name, Case.Sensitive, account.UserName);
            text.ShouldNotContain(lead.Investor, Case.Sensitive, account.UserName);
        }
    }

    [Theory]
    [InlineData("保密")]
    [InlineData("敏感")]
    public async Task Lead_OfAHighLevel_StaysVisibleToWhoLoggedIt(string level)
    {
        var lead = await LogLeadAsync(Account.Bureau, level);

        var page = await AsAsync(Account.Bureau);

        await Expect((await new ProjectScreen(page).OpenAsync(lead.Id)).Title).ToHaveTextAsync(lead.Name);
    }
}
