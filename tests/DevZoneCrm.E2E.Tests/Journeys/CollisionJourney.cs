using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class CollisionJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Move_AfterAnotherMovedFirst_IsToldLosesNothingAndCanSaveAgain()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var (first, second) = (await AsAsync(Account.Director), await AsAsync(Account.Bureau));
        var theirs = await new BoardScreen(first).OpenAsync(lead.Name);
        var ours = await new BoardScreen(second).OpenAsync(lead.Name);
        await ours.OpenMoveAsync(lead.Id, "意向");
        await ours.Dialog.On.FillAsync(Today);
        await ours.Dialog.Note.FillAsync("写了很久的备注");

        await theirs.OpenMoveAsync(lead.Id, "在谈");
        await theirs.Dialog.Confirm.ClickAsync();
        await Expect(theirs.CardIn(BoardScreen.Negotiating, lead.Id)).ToBeVisibleAsync();

        await ours.Dialog.Confirm.ClickAsync();
        await Expect(ours.Dialog.Problem).ToContainTextAsync("先保存了。你填的内容还在");
        await Expect(ours.Dialog.On).ToHaveValueAsync(Today);
        await Expect(ours.Dialog.Note).ToHaveValueAsync("写了很久的备注");

        await ours.Dialog.SeeLatest.ClickAsync();
        await Expect(ours.Dialog.Latest).ToContainTextAsync("在谈");
        await ours.Dialog.Confirm.ClickAsync();
        await Expect(ours.CardIn(BoardScreen.Intent, lead.Id)).ToBeVisibleAsync();

        var project = await new ProjectScreen(second).OpenAsync(lead.Id);
        await Expect(project.Timeline.Filter(new() { HasText = "写了很久的备注" })).ToHaveCountAsync(1);
        await Expect(project.Timeline.Filter(new() { HasText = "在谈" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Edit_AfterAnotherSavedFirst_KeepsBothWhereTheyTouchedDifferentFields()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var (first, second) = (await AsAsync(Account.Director), await AsAsync(Account.Bureau));
        var theirs = await new ProjectScreen(first).OpenAsync(lead.Id);
        var ours = await new ProjectScreen(second).OpenAsync(lead.Id);
        await ours.EditAsync();
        await ours.Field("content").FillAsync("我们写的建设内容");

        await theirs.EditAsync();
        await theirs.Field("sourceregion").FillAsync("上海");
        await theirs.Save.ClickAsync();
        await Expect(theirs.Dialog).ToHaveCountAsync(0);

        await ours.Save.ClickAsync();
        await Expect(ours.Dialog.Locator(".problem")).ToContainTextAsync("先保存了");
        await Expect(ours.Field("content")).ToHaveValueAsync("我们写的建设内容");
        await ours.Dialog.Locator(".problem button").ClickAsync();
        await Expect(ours.Field("sourceregion")).ToHaveValueAsync("上海");
        await ours.Save.ClickAsync();
        await Expect(ours.Dialog).ToHaveCountAsync(0);

        await Expect(ours.Facts.Filter(new() { HasText = "我们写的建设内容" })).ToHaveCountAsync(1);
        await Expect(ours.Facts.Filter(new() { HasText = "上海" })).ToHaveCountAsync(1);
    }
}
