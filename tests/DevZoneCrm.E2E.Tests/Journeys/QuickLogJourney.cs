using System.Diagnostics;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>快记, from whatever page, with and without a network.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class QuickLogJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task QuickLog_OnAPhoneFromAnyPage_TakesLessThanThirtySeconds()
    {
        var page = await AsAsync(Account.Staff, View.Phone);
        await page.OpenAsync("/overview");
        var firm = "快记公司" + Guid.NewGuid().ToString("N")[..8];
        var watch = Stopwatch.StartNew();

        await page.Locator("[data-dz-log]").TapAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        await page.Locator("#log-project").FillAsync(firm);
        await form.Kind("上门拜访").TapAsync();
        await form.Content.FillAsync("看了厂房，要六十亩地");
        await page.Locator("#log-city").FillAsync("上海");
        await form.NextStep.FillAsync("送用地方案");
        await form.Pick("3天后").TapAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(View.Phone.Width);
        await form.Save.TapAsync();
        await Expect(form.Root).ToHaveCountAsync(0);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));

        await page.OpenAsync("/activities?mine=1");
        await Expect(page.Locator(".activity", new() { HasText = firm })).ToContainTextAsync("送用地方案");
    }

    [Fact]
    public async Task QuickLog_WhenTheNetworkGoesWhileTyping_IsSentOnceWhenItIsBack()
    {
        var page = await AsAsync(Account.Staff, View.Phone);
        await page.OpenAsync("/overview");
        var content = "断网时写的" + Guid.NewGuid().ToString("N")[..8];
        await page.Locator("[data-dz-log]").TapAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();
        await form.Content.FillAsync(content[..3]);

        await page.Context.SetOfflineAsync(true);
        await form.Content.FillAsync(content);
        await form.Kind("电话").TapAsync();
        await form.Save.TapAsync();
        await Expect(page.Locator("[data-dz-outbox-note]")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("[data-dz-outbox-note]")).ToContainTextAsync("已补记 1 条", new() { Timeout = 40_000 });

        await page.OpenAsync("/activities?mine=1");
        await Expect(page.Locator(".activity", new() { HasText = content })).ToHaveCountAsync(1);
        await Expect(page.Locator(".activity", new() { HasText = content })).ToContainTextAsync("电话");
    }

    [Fact]
    public async Task QuickLog_WhenAPhotoIsChosenWithoutANetwork_ArrivesOnceWithItsVisit()
    {
        var page = await AsAsync(Account.Staff, View.Phone);
        await page.OpenAsync("/overview");
        var content = "断网时拍的" + Guid.NewGuid().ToString("N")[..8];
        await page.Locator("[data-dz-log]").TapAsync();
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();

        await page.Context.SetOfflineAsync(true);
        await form.Content.FillAsync(content);
        await form.Photos.SetInputFilesAsync([Picture("现场一.png"), Picture("拍糊了.png")]);
        await Expect(form.Chosen).ToHaveCountAsync(2);
        await form.Chosen.Filter(new() { HasText = "拍糊了" }).Locator("button").TapAsync();
        await Expect(form.Chosen).ToHaveCountAsync(1);
        await form.Save.TapAsync();
        var waiting = page.Locator("[data-dz-outbox-note]");
        await Expect(waiting).ToContainTextAsync("1 条跟进、1 张照片");
        await Expect(waiting.Locator("li")).ToContainTextAsync("现场一.png");
        await page.ShouldBeAccessibleAsync();

        // Even a page that was closed and opened again still has it.
        await page.Context.SetOfflineAsync(false);
        await page.OpenAsync("/activities?mine=1");
        var record = page.Locator(".activity", new() { HasText = content });
        await Expect(record.Locator("img")).ToHaveCountAsync(1, new() { Timeout = 40_000 });
        await Expect(record).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await page.WaitUntilInteractiveAsync();
        await Expect(record.Locator("img")).ToHaveCountAsync(1);
        await Expect(waiting).ToBeHiddenAsync();
        (await page.EvaluateAsync<bool>("() => { const img = document.querySelector('.activity img'); return img.complete && img.naturalWidth > 0; }")).ShouldBeTrue("the picture itself arrived");

        await record.Locator("a.whole").ClickAsync();
        await Expect(page.Locator("dl.facts")).ToContainTextAsync(content);
        await page.GetByRole(AriaRole.Button, new() { Name = "整理照片" }).ClickAsync();
        await form.Root.Locator("li .dz-btn").ClickAsync();
        await page.ShouldBeAccessibleAsync();
        await form.Root.Locator(".dz-btn-danger").ClickAsync();
        await Expect(page.Locator(".photos img")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task QuickLog_WhenAMessageIsPasted_IsFilledInToBeChecked()
    {
        var page = await AsAsync(Account.Staff);
        await page.OpenAsync("/board");
        await page.Keyboard.PressAsync("Alt+j");
        var form = new FollowUpScreen(page);
        await form.ReadyAsync();

        await form.Root.Locator(".toggle").ClickAsync();
        await page.Locator("#log-message").FillAsync("昨天赴苏州拜访晨星装备，见王总。下一步：再联系");
        await form.Root.Locator(".paste .dz-btn").ClickAsync();

        await Expect(page.Locator("#log-city")).ToHaveValueAsync("苏州");
        await Expect(page.Locator("#log-next")).ToHaveValueAsync("再联系");
        await page.ShouldBeAccessibleAsync();
    }

    // One white pixel.
    private static FilePayload Picture(string name) => new()
    {
        Name = name,
        MimeType = "image/png",
        Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="),
    };
}
