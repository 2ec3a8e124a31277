using DevZoneCrm.E2E.Tests.Support;
using Shouldly;

namespace DevZoneCrm.E2E.Tests.Shell;

/// <summary>Pictures for people to look at, in every window, theme and language.</summary>
[Collection(EndToEndGroup.Name)]
[Trait("Category", "Screenshots")]
public sealed class ShellScreenshots(AppFixture app, BrowserFixture browser)
{
    [Theory]
    [InlineData("/board", "shell-board")]
    [InlineData("/overview", "shell-overview")]
    public async Task Take(string path, string name)
    {
        foreach (var view in View.All)
        {
            var page = await browser.NewPageAsync(app, view);
            await page.OpenAsync(path);
            var file = await page.ScreenshotAsync(name, view);
            await page.Context.CloseAsync();
            new FileInfo(file).Length.ShouldBeGreaterThan(5_000);
        }
    }
}
