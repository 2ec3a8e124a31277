using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>The README's two pictures. They change the working tree, so they are taken only when asked for: <c>TEST_FILTER=Category=Screenshots</c>.</summary>
[Collection(EndToEndGroup.Name)]
[Trait("Category", "Screenshots")]
public sealed class ReadmePictures(BrowserFixture browser) : IAsyncLifetime
{
    private const int MostBytes = 400_000;

    // As wide as a desk's window and lower: the board's first rows say enough.
    private static readonly View Window = new(1440, 800);

    private readonly AppFixture _app = new();

    /// <summary>An app of its own: the journeys' projects would be in the picture.</summary>
    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Take_BoardAndOverview()
    {
        var page = await browser.NewPageAsync(_app, Window);
        var board = await new BoardScreen(page).OpenAsync();
        await Expect(board.Cards.First).ToBeVisibleAsync();
        await SaveAsync(page, "board");

        await new OverviewScreen(page).OpenAsync("?period=2021&minYi=10");
        await SaveAsync(page, "overview");
        await page.Context.CloseAsync();
    }

    private static async Task SaveAsync(IPage page, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "screenshots")).FullName;
        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        picture.Length.ShouldBeLessThan(MostBytes);
    }
}
