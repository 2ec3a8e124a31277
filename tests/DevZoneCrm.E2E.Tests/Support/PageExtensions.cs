using System.Diagnostics;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace DevZoneCrm.E2E.Tests.Support;

public static class PageExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(25);

    /// <summary>Opens a page and waits until its circuit and its script answer: before that, clicks and keys go nowhere.</summary>
    public static async Task OpenAsync(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.WaitUntilInteractiveAsync();
    }

    public static Task WaitUntilInteractiveAsync(this IPage page) =>
        page.WaitForSelectorAsync("html[data-ready] .shell[data-interactive]", new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });

    /// <summary>Until the page stands at an address, in which <c>*</c> stands for anything. Looks at the address itself: a wait for the event of going there misses one that comes while the wait begins.</summary>
    public static Task WaitForAddressAsync(this IPage page, string address) =>
        page.WaitForAddressAsync(new Regex("^" + Regex.Escape(address).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    public static async Task WaitForAddressAsync(this IPage page, Regex address)
    {
        for (var waited = Stopwatch.StartNew(); !address.IsMatch(page.Url); await Task.Delay(Glance))
        {
            waited.Elapsed.ShouldBeLessThan(Patience, $"waiting for {address} at {page.Url}");
        }
    }

    /// <summary>Chooses files as a person can: once the input is free. Playwright alone would hand them to one that is not.</summary>
    public static async Task ChooseFilesAsync(this ILocator input, params FilePayload[] files)
    {
        await Assertions.Expect(input).ToBeEnabledAsync();
        await input.SetInputFilesAsync(files);
    }

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
