using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>One's own ring, the activities behind it, leave that lowers what is asked; the grid and the bulletin as the office reads them.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class QuotaJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Leave_WhenRecorded_LowersWhatIsAsked()
    {
        var page = await AsAsync(Account.Staff);
        await page.OpenAsync("/visits?view=mine&month=2026-07");
        var ring = page.Locator(".ring").First;
        await Expect(ring.Locator(".of")).ToHaveTextAsync("/ 20");
        await page.ShouldBeAccessibleAsync();

        await page.OpenAsync("/visits?view=leave&month=2026-07");
        await page.GetByRole(AriaRole.Button, new() { Name = "我要请假" }).First.ClickAsync();
        await page.Locator("#set-from").FillAsync("2026-07-06");
        await page.Locator("#set-to").FillAsync("2026-07-17");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);

        await page.OpenAsync("/visits?view=mine&month=2026-07");
        await Expect(ring.Locator(".of")).ToHaveTextAsync("/ 11");
        await ring.ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/activities");
    }

    [Fact]
    public async Task Bulletin_OpensFromTheGrid_AndReadsInBothThemes()
    {
        var page = await AsAsync(Account.Bureau);
        await page.OpenAsync("/visits?view=grid");
        await Expect(page.Locator("main tbody tr").First).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "通报" }).ClickAsync();
        await Expect(page.Locator(".headline")).ToBeVisibleAsync();
        await page.ShouldBeAccessibleAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.ShouldBeAccessibleAsync();
    }
}
