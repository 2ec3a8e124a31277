using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>What stands around every page.</summary>
public sealed class ShellScreen(IPage page)
{
    public ILocator Title => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>What was done, said at the edge of the window.</summary>
    public ILocator Toast => page.Locator(".rz-notification");

    public async Task SignOutAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "我的菜单" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "退出登录" }).ClickAsync();
    }
}
