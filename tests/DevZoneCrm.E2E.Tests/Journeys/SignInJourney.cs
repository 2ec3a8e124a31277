using System.Text.RegularExpressions;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed partial class SignInJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task SignIn_WrongThenRight_KeepsTheNameAndOpensTheWorkbenchUntilSignedOut()
    {
        var page = await AsNobodyAsync();
        var (login, shell) = (await new LoginScreen(page).OpenAsync(), new ShellScreen(page));

        await login.SignInAsync(Account.Bureau.UserName, "Not-the-password-1");
        await Expect(login.Error).ToContainTextAsync("用户名或密码不对");
        await Expect(login.UserName).ToHaveValueAsync(Account.Bureau.UserName);
        await Expect(login.Password).ToHaveValueAsync(string.Empty);

        await login.SignInAsync(Account.Bureau);
        await Expect(shell.Title).ToHaveTextAsync("工作台");
        await page.WaitUntilInteractiveAsync();

        await shell.SignOutAsync();
        await Expect(page).ToHaveURLAsync(LoginAddress());
        await page.GotoAsync("/board");
        await Expect(page).ToHaveURLAsync(LoginAddress());
    }

    [Fact]
    public async Task SignIn_OnTheWayToAPage_GoesOnToThatPage()
    {
        var page = await AsNobodyAsync();
        var login = await new LoginScreen(page).OpenAsync("/overview?period=2021");

        await login.SignInAsync(Account.Director);

        await Expect(new ShellScreen(page).Title).ToHaveTextAsync("月度总览");
        await Expect(page).ToHaveURLAsync(OverviewAddress());
    }

    [GeneratedRegex("/login", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoginAddress();

    [GeneratedRegex("/overview\\?period=2021$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OverviewAddress();
}
