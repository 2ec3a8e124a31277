using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>外出招商: recorded with its first stop, the next added on the way, one taken back.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class TripJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Trip_WhenStopsAreAddedAndTakenBack_HoldsWhatIsLeft()
    {
        var page = await AsAsync(Account.Staff, View.Phone);
        await page.OpenAsync("/overview");
        var (words, first, second) = ("沿江走访" + Guid.NewGuid().ToString("N")[..8], "晨星装备太仓厂", "昆山精工");
        await page.Locator("[data-dz-log]").TapAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        await form.Kind("外出招商").TapAsync();
        await form.Content.FillAsync(words);
        await page.Locator("#log-city").FillAsync("苏州");
        await form.Root.GetByRole(AriaRole.Button, new() { Name = "加一站" }).TapAsync();
        await page.Locator("#stop-firm-0").FillAsync(first);
        await page.Locator("#stop-content-0").FillAsync("看了二期厂房");
        await form.Save.TapAsync();
        await Expect(form.Root).ToHaveCountAsync(0);

        await page.OpenAsync("/activities?mine=1");
        var record = page.Locator(".activity", new() { HasText = words });
        await Expect(record.Locator("a.whole")).ToContainTextAsync("1 站");
        await record.Locator("a.whole").TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "加一站" }).TapAsync();
        await form.ReadyAsync();
        await Expect(form.Root).ToContainTextAsync("行程：苏州");
        await page.Locator("#log-project").FillAsync(second);
        await form.Kind("上门拜访").TapAsync();
        await form.Content.FillAsync("谈了设备搬迁，约好月底回访");
        await page.ShouldBeAccessibleAsync();
        await form.Save.TapAsync();
        await Expect(form.Root).ToHaveCountAsync(0);
        var stops = page.Locator("ol.stops li");
        await Expect(stops).ToHaveCountAsync(2);
        await Expect(stops.Filter(new() { HasText = second })).ToContainTextAsync("约好月底回访");

        await stops.Filter(new() { HasText = first }).GetByRole(AriaRole.Button, new() { Name = "撤回" }).TapAsync();
        await page.Locator("#withdraw-reason").FillAsync("改期，没有去成");
        await form.Root.Locator(".dz-btn-danger").TapAsync();
        await Expect(page.Locator("#stops")).ToContainTextAsync("1 站");
        await page.ReloadAsync();
        await page.WaitUntilInteractiveAsync();
        await Expect(page.Locator("#stops")).ToContainTextAsync("1 站");
        await Expect(stops.Filter(new() { HasText = "改期，没有去成" })).ToHaveCountAsync(1);
        await Expect(stops.Filter(new() { HasText = second })).ToContainTextAsync("约好月底回访");
        await page.ShouldBeAccessibleAsync();
    }
}
