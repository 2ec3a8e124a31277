using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>One of the settings pages, with its dialog.</summary>
public sealed class SettingsScreen(IPage page)
{
    public ILocator Dialog => page.Locator(".rz-dialog");

    public ILocator Problem => Dialog.Locator(".problem");

    public ILocator Notes => Dialog.Locator(".notes");

    public ILocator Search => page.Locator("label.find input");

    /// <param name="name">Of the settings page, e.g. units.</param>
    public async Task<SettingsScreen> OpenAsync(string name)
    {
        await page.OpenAsync("/settings/" + name);
        return this;
    }

    public ILocator Row(string name) => page.Locator("table.dz-table tbody tr").Filter(new() { HasText = name });

    public ILocator Field(string key) => Dialog.Locator("#set-" + key.ToLowerInvariant());

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public Task ChooseAsync(string key, string label) => Field(key).SelectOptionAsync(new SelectOptionValue { Label = label });

    /// <summary>Presses the dialog's button.</summary>
    public Task ConfirmAsync() => Dialog.Locator("button[type=submit]").ClickAsync();
}
