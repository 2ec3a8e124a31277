using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Support;

/// <summary>One Chromium for all tests of a collection: the one on PATH, since Playwright's own download is not available everywhere.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // A busy machine may be slow; a condition that comes late is not a failure.
    private const float Patience = 30_000;

    // The same engine without a browser's own windows around it comes first: every page opened costs a third of the processor time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private readonly Dictionary<(Uri App, Account Account), string> _sessions = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A window of its own in which <paramref name="account"/> is signed in; the director when none is named.</summary>
    public async Task<IPage> NewPageAsync(AppFixture app, View view, Account? account = null)
    {
        var session = await SessionAsync(app, account ?? Account.Director);
        return await NewPageAsync(app, view, session);
    }

    /// <summary>A window in which nobody is signed in.</summary>
    public Task<IPage> NewAnonymousPageAsync(AppFixture app, View view) => NewPageAsync(app, view, session: null);

    // Signing in once for each account keeps the tests quick and below the limit of attempts.
    private async Task<string> SessionAsync(AppFixture app, Account account)
    {
        if (!_sessions.TryGetValue((app.BaseAddress, account), out var session))
        {
            var page = await NewAnonymousPageAsync(app, View.Desktop);
            await page.GotoAsync("/login");
            await page.FillAsync("#user", account.UserName);
            await page.FillAsync("#password", account.Password);
            await page.ClickAsync("form button[type=submit]");
            await page.WaitForAddressAsync(new Regex("^(?!.*/login)", RegexOptions.None, TimeSpan.FromSeconds(1)));
            session = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
            _sessions[(app.BaseAddress, account)] = session;
        }

        return session;
    }

    private async Task<IPage> NewPageAsync(AppFixture app, View view, string? session)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = app.BaseAddress.ToString(),
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            HasTouch = view.IsPhone,
            IsMobile = view.IsPhone,
            Locale = view.Culture,
            StorageState = session,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={view.Culture}|uic={view.Culture}"), Url = app.BaseAddress.ToString() }]);
        return await context.NewPageAsync();
    }

    private static string Chromium() => Names.Select(Found).FirstOrDefault(path => path is not null) ?? throw new InvalidOperationException("No chromium on PATH; tests/run installs it.");

    private static string? Found(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
