using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>The dialog every move ends in.</summary>
public sealed class MoveDialogScreen(IPage page)
{
    public ILocator Root => page.Locator(".dz-dialog");

    public ILocator On => page.Locator("#move-occurredon");

    public ILocator Agreement => page.Locator("#move-agreement");

    public ILocator Note => page.Locator("#move-note");

    public ILocator Confirm => Root.Locator("button[type=submit]");

    /// <summary>Why it was not saved, where no single field is to blame.</summary>
    public ILocator Problem => Root.Locator(".problem");

    /// <summary>How the project stands now, after another saved first.</summary>
    public ILocator Latest => Root.Locator(".latest");

    public ILocator SeeLatest => Root.GetByRole(AriaRole.Button, new() { Name = "看最新内容" });

    public ILocator ErrorOf(ILocator field) => Root.Locator(".dz-field", new() { Has = field }).Locator(".dz-error");
}
