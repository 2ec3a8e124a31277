using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Shell;

/// <summary>Has an app of its own, because it takes it away.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class ReconnectTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly AppFixture _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Server_Restarted_SaysSoAndThePageComesBackByItself()
    {
        var page = await browser.NewPageAsync(_app, View.Desktop);
        await page.OpenAsync("/board");

        await _app.StopAsync();
        var dialog = page.Locator("#components-reconnect-modal");
        await Expect(dialog).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(dialog).ToContainTextAsync("连接断开了");

        await page.EvaluateAsync("() => { window.beforeRestart = true; }");
        await _app.StartAsync();
        await page.WaitForFunctionAsync("() => !window.beforeRestart", null, new() { Timeout = 30_000 });
        await page.WaitUntilInteractiveAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "我的菜单" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Menuitem).First).ToBeVisibleAsync();
    }
}
