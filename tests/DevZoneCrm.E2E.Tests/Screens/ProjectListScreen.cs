using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>项目, also as the list behind a figure.</summary>
public sealed class ProjectListScreen(IPage page)
{
    public ILocator Rows => page.Locator(".dz-table tbody tr");

    public ILocator NoMatch => page.GetByText("没有符合条件的项目");

    /// <summary>What is counted, where the list stands behind a figure.</summary>
    public ILocator Counted => page.Locator(".counted");

    public async Task<ProjectListScreen> OpenAsync(string text)
    {
        await page.OpenAsync("/projects?q=" + Uri.EscapeDataString(text));
        return this;
    }

    public ILocator Row(string name) => Rows.Filter(new() { HasText = name });

    public async Task<FigureShown> SumAsync()
    {
        var foot = page.Locator(".dz-table tfoot");
        await Expect(foot).ToBeVisibleAsync();
        return FigureShown.Read(await foot.Locator("td").First.InnerTextAsync(), await foot.Locator(".amount .dz-figure").InnerTextAsync());
    }
}
