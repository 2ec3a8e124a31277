using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>The search that opens with Ctrl+K.</summary>
public sealed class PaletteScreen(IPage page)
{
    public ILocator Dialog => page.Locator("#dz-palette");

    public ILocator Field => page.Locator("#dz-search");

    public ILocator Hits => Dialog.GetByRole(AriaRole.Option);

    public ILocator Chosen => Dialog.Locator("[role=option][aria-selected=true]");

    public ILocator Hit(string text) => Hits.Filter(new() { HasText = text });

    /// <summary>Types and waits until what is listed answers it.</summary>
    public async Task AskAsync(string text)
    {
        await Expect(Field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
        await Expect(Dialog.Locator("[role=listbox]")).ToHaveAttributeAsync("data-answered", text);
    }
}
