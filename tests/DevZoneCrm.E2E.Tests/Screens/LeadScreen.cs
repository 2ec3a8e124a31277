using System.Text.RegularExpressions;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>登记线索.</summary>
public sealed partial class LeadScreen(IPage page)
{
    public const string Path = "/leads/new";

    public ILocator Name => page.Locator("#lead-name");

    public ILocator Investor => page.Locator("#lead-investor");

    public ILocator Amount => page.Locator("#lead-amount");

    public ILocator Source => page.Locator("#lead-source");

    public ILocator Content => page.Locator("#lead-content");

    public ILocator Unit => page.Locator("#lead-unit");

    public ILocator Level => page.Locator("#lead-level");

    public ILocator Save => page.Locator("form.lead button[type=submit]");

    /// <summary>Existing projects of the firm that is being typed.</summary>
    public ILocator SameFirm => page.Locator("#lead-firms li");

    /// <summary>That an earlier, unsaved input was found again.</summary>
    public ILocator Restored => page.Locator(".restored");

    public async Task<LeadScreen> OpenAsync()
    {
        await page.OpenAsync(Path);
        // The page puts the focus on its first field once the draft is there; letters typed before would follow it.
        await Expect(Name).ToBeFocusedAsync();
        return this;
    }

    public ILocator ErrorOf(ILocator field) => page.Locator(".dz-field", new() { Has = field }).Locator(".dz-error");

    public async Task ChooseLevelAsync(string level)
    {
        await page.Locator("details.more summary").ClickAsync();
        await Level.SelectOptionAsync(new SelectOptionValue { Label = level });
    }

    /// <summary>Saves and waits for the project's page.</summary>
    public async Task<Guid> SaveAsync()
    {
        await Save.ClickAsync();
        return await SavedAsync();
    }

    public async Task<Guid> SavedAsync()
    {
        await page.WaitForAddressAsync(ProjectAddress());
        await page.WaitUntilInteractiveAsync();
        return Guid.Parse(ProjectAddress().Match(page.Url).Groups["id"].Value);
    }

    [GeneratedRegex("/projects/(?<id>[0-9a-f-]{36})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProjectAddress();
}
