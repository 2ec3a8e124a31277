using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace DevZoneCrm.E2E.Tests.Support;

public static class PageExtensions
{
    /// <summary>Opens a page and waits until its circuit and its script answer: before that, clicks and keys go nowhere.</summary>
    public static async Task OpenAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.WaitUntilInteractiveAsync();
    }

    public static Task WaitUntilInteractiveAsync(this IPage page) =>
        page.WaitForSelectorAsync("html[data-ready] .shell[data-interactive]", new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });

    public static async Task<string> ScreenshotAsync(this IPage page, string name, View view)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "tests", "screenshots")).FullName;
        var file = Path.Combine(folder, $"{name}-{view.FileSuffix}.png");
        await page.ScreenshotAsync(new() { Path = file });
        return file;
    }

    /// <summary>No serious or critical finding of axe on what is now on screen.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        var findings = result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help}\n  " + string.Join("\n  ", violation.Nodes.Select(node => node.Html)))
            .ToList();
        findings.ShouldBeEmpty(string.Join('\n', findings));
    }
}
