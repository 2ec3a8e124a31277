using Microsoft.Playwright;
using DevZoneCrm.E2E.Tests.Support;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>登录.</summary>
public sealed class LoginScreen(IPage page)
{
    public ILocator UserName => page.Locator("#user");

    public ILocator Password => page.Locator("#password");

    public ILocator Error => page.GetByRole(AriaRole.Alert);

    public async Task<LoginScreen> OpenAsync(string path = "/login")
    {
        await page.GotoAsync(path);
        return this;
    }

    public async Task SignInAsync(string userName, string password)
    {
        await UserName.FillAsync(userName);
        await Password.FillAsync(password);
        await page.ClickAsync("form button[type=submit]");
    }

    public Task SignInAsync(Account account) => SignInAsync(account.UserName, account.Password);
}
