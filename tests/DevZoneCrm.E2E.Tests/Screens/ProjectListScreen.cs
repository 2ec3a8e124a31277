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

    /// <summary>The whole list, or the one the query asks for.</summary>
    public async Task<ProjectListScreen> OpenAllAsync(string query = "")
    {
        await page.OpenAsync("/projects" + query);
        await Expect(page.Locator(".dz-table tbody tr").First).ToBeVisibleAsync();
        return this;
    }

    public ILocator Tools => page.GetByRole(AriaRole.Button, new() { Name = "列与分组" });

    public ILocator GroupBy => page.Locator("#list-group");

    public ILocator Views => page.GetByRole(AriaRole.Button, new() { Name = "视图", Exact = true });

    public ILocator Groups => page.Locator(".groups .group");

    public ILocator Tab(string name) => page.Locator("a.tab").Filter(new() { HasText = name });

    public ILocator Row(string name) => Rows.Filter(new() { HasText = name });

    public async Task<FigureShown> SumAsync()
    {
        var foot = page.Locator(".dz-table tfoot");
        await Expect(foot).ToBeVisibleAsync();
        return FigureShown.Read(await foot.Locator("td").First.InnerTextAsync(), await foot.Locator(".amount .dz-figure").InnerTextAsync());
    }
}
