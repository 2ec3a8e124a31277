using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>周看板. Stages by their number: 1 线索 … 8 达产.</summary>
public sealed class BoardScreen(IPage page)
{
    public const int Lead = 1;
    public const int Negotiating = 2;
    public const int Intent = 3;
    public const int Signed = 4;
    public const int Started = 5;

    private const int MostMoves = 20;

    public MoveDialogScreen Dialog => new(page);

    public ILocator Menu => page.Locator(".board-page [role=menu]");

    public ILocator Refusal => page.Locator(".board-page .problem");

    public ILocator Cards => page.Locator("[data-card]");

    /// <param name="text">Only projects whose name, code or investor holds it.</param>
    public async Task<BoardScreen> OpenAsync(string? text = null)
    {
        await page.OpenAsync(text is null ? "/board" : "/board?q=" + Uri.EscapeDataString(text));
        await Expect(page.Locator("[data-board] [aria-busy=true]")).ToHaveCountAsync(0);
        await Expect(page.Locator(".as-of")).ToHaveCountAsync(1);
        return this;
    }

    public ILocator Column(int stage) => page.Locator($"[data-stage='{stage}']");

    public ILocator Card(Guid project) => page.Locator($"#card-{project}");

    public ILocator CardIn(int stage, Guid project) => Column(stage).Locator($"#card-{project}");

    /// <summary>The figures of a column's head.</summary>
    public async Task<FigureShown> HeadAsync(int stage) => FigureShown.Read(
        await Column(stage).Locator(".head .count").InnerTextAsync(),
        await Column(stage).Locator(".head .sum").InnerTextAsync());

    public async Task OpenMenuAsync(Guid project)
    {
        await Card(project).Locator(".who").ClickAsync(new() { Button = MouseButton.Right });
        await Expect(Menu).ToBeVisibleAsync();
    }

    public ILocator MenuItem(string stage) => Menu.Locator("[role=menuitem]", new() { HasText = stage });

    public async Task OpenMoveAsync(Guid project, string stage)
    {
        await OpenMenuAsync(project);
        await MenuItem(stage).First.ClickAsync();
        await Expect(Dialog.Root).ToBeVisibleAsync();
    }

    /// <summary>On a phone one column is shown: the chosen one.</summary>
    public Task ChooseTabAsync(string stage) => page.GetByRole(AriaRole.Tab, new() { Name = stage }).ClickAsync();

    /// <summary>Takes the card with the mouse and holds it over a column.</summary>
    public async Task DragOverAsync(Guid project, int stage)
    {
        var from = await CentreAsync(Card(project));
        await page.Mouse.MoveAsync(from.X, from.Y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(from.X + 8, from.Y + 8, new() { Steps = 4 });
        await Expect(page.Locator("[data-stage][data-drop=home]")).ToHaveCountAsync(1);

        // A hand holds never still; the browser says where the card is only while it moves.
        for (var move = 0; move < MostMoves && await Column(stage).GetAttributeAsync("data-over") is null; move++)
        {
            var to = await CentreAsync(Column(stage).Locator(".cards"));
            await page.Mouse.MoveAsync(to.X + (move % 2), to.Y, new() { Steps = 4 });
        }

        await Expect(Column(stage)).ToHaveAttributeAsync("data-over", string.Empty);
    }

    public Task DropAsync() => page.Mouse.UpAsync();

    private static async Task<(float X, float Y)> CentreAsync(ILocator what)
    {
        await what.ScrollIntoViewIfNeededAsync();
        var box = (await what.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + Math.Min(box.Height / 2, 60));
    }
}
