using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace DevZoneCrm.Benchmarks.Pages;

/// <summary>How long a page of a running site takes in a real browser, from the click to the first rendering the browser has taken from its circuit.</summary>
internal static class FirstPages
{
    private const int Times = 9;

    public static async Task RunAsync(string site, string user, string password, IEnumerable<string> paths, TextWriter output)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var page = await browser.NewPageAsync(new() { BaseURL = site, Locale = "zh-CN", ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync("/login");
        await page.FillAsync("#user", user);
        await page.FillAsync("#password", password);
        await page.ClickAsync("form button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
        foreach (var path in paths)
        {
            var taken = new List<double>();
            for (var i = 0; i < Times; i++)
            {
                taken.Add(await TimeAsync(page, path));
            }

            taken.Sort();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{path}: interactive after {taken[Times / 2]:0} ms (median of {Times}; best {taken[0]:0}, worst {taken[^1]:0})"));
        }
    }

    private static async Task<double> TimeAsync(IPage page, string path)
    {
        var done = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Watch(object? _, IWebSocket socket) => socket.FrameSent += (_, frame) =>
        {
            // The browser says so after it has drawn: from then on the page answers.
            if (frame.Binary is { } bytes && bytes.AsSpan().IndexOf("OnRenderCompleted"u8) >= 0)
            {
                done.TrySetResult(Stopwatch.GetTimestamp());
            }
        };
        page.WebSocket += Watch;
        var start = Stopwatch.GetTimestamp();
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });
        var end = await done.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.WebSocket -= Watch;
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return Stopwatch.GetElapsedTime(start, end).TotalMilliseconds;
    }

    private static string Chromium() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on PATH.");
}
