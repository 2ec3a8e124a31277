using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>The form of a 跟进.</summary>
public sealed class FollowUpScreen(IPage page)
{
    public ILocator Root => page.Locator(".dz-dialog");

    public ILocator Content => page.Locator("#log-content");

    public ILocator NextStep => page.Locator("#log-next");

    public ILocator Restored => Root.Locator(".restored");

    public ILocator Save => Root.Locator("button[type=submit]");

    public ILocator Photos => Root.Locator("[data-dz-photo-pick]");

    /// <summary>The photos that are to go with it.</summary>
    public ILocator Chosen => Root.Locator("[data-dz-photos] li");

    public ILocator Kind(string word) => Root.Locator(".kinds label", new() { HasText = word });

    public ILocator Pick(string word) => Root.Locator(".when .pick", new() { HasText = word });

    public Task ReadyAsync() => Expect(Content).ToBeEnabledAsync();
}
