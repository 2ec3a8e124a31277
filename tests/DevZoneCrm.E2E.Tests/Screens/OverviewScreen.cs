using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>月度总览.</summary>
public sealed class OverviewScreen(IPage page)
{
    private ILocator Flow(string flow) => page.Locator($"[data-flow={flow}] a.figures");

    /// <param name="query">Period and limits; this month without.</param>
    public async Task<OverviewScreen> OpenAsync(string query = "")
    {
        await page.OpenAsync("/overview" + query);
        await Expect(page.Locator(".answer[aria-busy=false]")).ToBeVisibleAsync();
        return this;
    }

    /// <summary>A flow of the period, e.g. 新开工 as <c>Started</c>.</summary>
    public async Task<FigureShown> FigureAsync(string flow) => FigureShown.Read(await Flow(flow).Locator(".count").InnerTextAsync(), await Flow(flow).Locator(".amount").InnerTextAsync());

    public async Task<ProjectListScreen> OpenListAsync(string flow)
    {
        await Flow(flow).ClickAsync();
        await page.WaitForAddressAsync($"*/projects?flow={flow}*");
        return new ProjectListScreen(page);
    }
}
