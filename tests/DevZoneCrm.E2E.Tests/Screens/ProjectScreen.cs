using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>The page of one project.</summary>
public sealed class ProjectScreen(IPage page)
{
    public ILocator Title => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Investors => page.Locator(".summary dl dd").First;

    public ILocator Amount => page.Locator(".summary .figure .dz-figure");

    public ILocator Stage => page.Locator(".steps .current .word");

    public ILocator Timeline => page.Locator("ol.lines li");

    public ILocator Facts => page.Locator("dl.facts");

    public ILocator NotFound => page.GetByText("没有这个项目，或者你无权查看它。");

    /// <summary>The edit form.</summary>
    public ILocator Dialog => page.Locator(".dz-dialog");

    public ILocator Field(string key) => Dialog.Locator("#edit-" + key);

    public ILocator Save => Dialog.Locator("button[type=submit]");

    public async Task<ProjectScreen> OpenAsync(Guid project)
    {
        await page.OpenAsync("/projects/" + project);
        return this;
    }

    public async Task EditAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "编辑", Exact = true }).ClickAsync();
        await Expect(Dialog).ToBeVisibleAsync();
        // The dialog puts the focus on its first field when it stands; letters typed earlier would follow it there.
        await Expect(Field("name")).ToBeFocusedAsync();
    }
}
