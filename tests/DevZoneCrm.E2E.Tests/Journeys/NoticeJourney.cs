using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>通知: a colleague is mentioned, the bell rings without a reload, a click opens the thing.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class NoticeJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Mention_WhenSomebodyWritesAName_RingsAtOnceAndOpensTheProject()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var told = await AsAsync(Account.Bureau);
        await told.OpenAsync("/notices?unread=1&topic=Mentions");
        var writer = await AsAsync(Account.Director);
        await new ProjectScreen(writer).OpenAsync(lead.Id);
        await writer.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "记跟进" }).First.ClickAsync();
        var form = new FollowUpScreen(writer);
        await form.ReadyAsync();
        await form.Kind("电话").ClickAsync();
        await form.Content.FillAsync("@林可欣请核对用地");
        await form.Save.ClickAsync();
        await Expect(form.Root).ToHaveCountAsync(0);

        var line = told.Locator(".rows a.line").Filter(new() { HasText = "请核对用地" });
        await Expect(line).ToBeVisibleAsync();
        await Expect(told.Locator(".bell .unread-count")).ToBeVisibleAsync();
        await told.Locator(".bell-trigger").ClickAsync();
        var panel = told.Locator(".bell [role=dialog]");
        await Expect(panel).ToContainTextAsync("请核对用地");
        await told.ShouldBeAccessibleAsync();
        await panel.Locator("a.line").Filter(new() { HasText = "请核对用地" }).ClickAsync();

        await Expect(told.Locator("h1")).ToContainTextAsync(lead.Name);
        await told.OpenAsync("/notices?unread=1&topic=Mentions");
        await Expect(told.Locator(".rows a.line").Filter(new() { HasText = "请核对用地" })).ToHaveCountAsync(0);
    }
}
