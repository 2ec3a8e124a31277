using System.Diagnostics;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>Two people, two browsers: what one saves, the other sees, and keeps what is in hand.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class LiveJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Approval_OfAnother_ShowsOnBoardListAndOverviewWithinASecondWhileTyping()
    {
        const string code = "NT-D1041";
        var claim = await ClaimStartAsync(await AsAsync(Account.Bureau), code);
        await (await new ClaimScreen(await AsAsync(Account.Economic)).OpenAsync(claim)).DoAsync("核实通过");
        var approver = await new ClaimScreen(await AsAsync(Account.LineLeader)).OpenAsync(claim);
        var project = await approver.ProjectAsync();
        var (boardPage, listPage, overviewPage) = (await AsAsync(Account.Bureau), await AsAsync(Account.Bureau), await AsAsync(Account.Bureau));
        var board = await new BoardScreen(boardPage).OpenAsync(code);
        var list = await new ProjectListScreen(listPage).OpenAsync(code);
        var overview = await new OverviewScreen(overviewPage).OpenAsync();
        var started = await overview.FigureAsync("Started");
        await Expect(board.Card(project)).ToContainTextAsync("开工 待认定");
        var field = boardPage.Locator(".board-page .find input");
        await field.PressSequentiallyAsync("正在输入");
        await approver.Button("批准认定").ClickAsync();

        await approver.Submit.ClickAsync();
        await Expect(approver.Dialog).ToHaveCountAsync(0);
        var since = Stopwatch.StartNew();
        await Expect(board.CardIn(BoardScreen.Started, project)).ToBeVisibleAsync();
        await Expect(list.Row("离岸研发共享中心").Locator(".stage")).ToContainTextAsync("开工");
        await Expect(overviewPage.Locator("[data-flow=Started] a.figures .count")).ToContainTextAsync((started.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

        since.Elapsed.ShouldBeLessThan(OneSecond);
        await Expect(boardPage.Locator($"[role=listitem].moved #card-{project}, [role=listitem].moved-again #card-{project}")).ToBeVisibleAsync();
        await Expect(field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("正在输入"));
        await Expect(field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Move_OfAnother_WhileACardIsDragged_WaitsForTheDrop()
    {
        var (held, other) = (await LogLeadAsync(Account.Bureau), await LogLeadAsync(Account.Bureau));
        var mover = await new BoardScreen(await AsAsync(Account.Director)).OpenAsync(other.Name);
        var holder = await new BoardScreen(await AsAsync(Account.Bureau)).OpenAsync();
        await holder.DragOverAsync(held.Id, BoardScreen.Negotiating);

        await mover.OpenMoveAsync(other.Id, "在谈");
        await mover.Dialog.Confirm.ClickAsync();
        await Expect(mover.CardIn(BoardScreen.Negotiating, other.Id)).ToBeVisibleAsync();
        await Expect(holder.Column(BoardScreen.Negotiating)).ToHaveAttributeAsync("data-over", string.Empty);
        await Expect(holder.CardIn(BoardScreen.Lead, other.Id)).ToHaveCountAsync(1);
        await holder.DropAsync();

        await Expect(holder.Dialog.Root).ToBeVisibleAsync();
        await Expect(holder.CardIn(BoardScreen.Negotiating, other.Id)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Presence_WhenAnotherOpensEditsAndLeaves_IsSaidQuietly()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var (ours, theirs) = (await AsAsync(Account.Director), await AsAsync(Account.Bureau));
        await new ProjectScreen(ours).OpenAsync(lead.Id);
        var mark = ours.Locator(".bar [data-presence]");
        await Expect(mark).ToHaveTextAsync(string.Empty);

        var project = await new ProjectScreen(theirs).OpenAsync(lead.Id);
        await Expect(mark).ToContainTextAsync("林可欣正在看");
        await project.EditAsync();
        await Expect(mark).ToContainTextAsync("林可欣正在编辑");
        await theirs.Context.CloseAsync();

        await Expect(mark).ToHaveTextAsync(string.Empty, new() { Timeout = 10_000 });
    }
}
