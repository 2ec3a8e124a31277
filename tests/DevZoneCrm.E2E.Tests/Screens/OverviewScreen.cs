using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>月度总览.</summary>
public sealed class OverviewScreen(IPage page)
{
    private ILocator Signed => page.Locator("[data-flow=Signed] a.figures");

    /// <param name="query">Period and limits; this month without.</param>
    public async Task<OverviewScreen> OpenAsync(string query = "")
    {
        await page.OpenAsync("/overview" + query);
        await Expect(page.Locator(".answer[aria-busy=false]")).ToBeVisibleAsync();
        return this;
    }

    /// <summary>新签约 of the period.</summary>
    public async Task<FigureShown> SignedAsync() => FigureShown.Read(await Signed.Locator(".count").InnerTextAsync(), await Signed.Locator(".amount").InnerTextAsync());

    public async Task<ProjectListScreen> OpenSignedListAsync()
    {
        await Signed.ClickAsync();
        await page.WaitForURLAsync("**/projects?flow=Signed*");
        return new ProjectListScreen(page);
    }
}
