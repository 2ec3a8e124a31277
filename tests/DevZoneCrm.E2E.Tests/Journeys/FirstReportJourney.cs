using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>Two units report one firm within a minute: the second is told, asks to co-lead, and gets its part.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class FirstReportJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Report_ByTwoUnitsWithinAMinute_EndsInASplit()
    {
        var theirs = await LogLeadAsync(Account.Staff);
        var page = await AsAsync(Account.StaffElsewhere);
        var form = await new LeadScreen(page).OpenAsync();
        await form.Name.FillAsync("我们也在谈的项目");
        await form.Investor.FillAsync(theirs.Investor.Replace("有限公司", "股份有限公司", StringComparison.Ordinal));
        await Expect(form.SameFirm).ToContainTextAsync("投促局");
        await Expect(form.SameFirm).ToContainTextAsync("很可能是同一家");
        (await page.ContentAsync()).ShouldNotContain(theirs.Name);
        await form.Amount.FillAsync("3亿");
        await form.SaveAsync();

        var panel = page.Locator("#firm");
        await Expect(panel).ToContainTextAsync("保护期内");
        await Expect(panel).ToContainTextAsync("投促局");
        await Expect(panel.GetByText("先报", new() { Exact = true })).ToBeVisibleAsync();
        await panel.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "申请联合招商" }).ClickAsync();
        await page.Locator("#set-percent").FillAsync("40");
        await page.Locator("#set-reason").FillAsync("我们负责设备商");
        await page.Locator("form.set button[type=submit]").ClickAsync();
        await Expect(panel).ToContainTextAsync("待答复");

        var head = await AsAsync(Account.UnitHead);
        await head.OpenAsync("/firms");
        var task = head.Locator(".tasks li").Filter(new() { HasText = theirs.Name });
        await Expect(task).ToContainTextAsync("联合招商");
        await task.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "同意", Exact = true }).ClickAsync();
        await head.Locator("form.set button[type=submit]").ClickAsync();
        await Expect(task).ToHaveCountAsync(0);

        // The part opens the project to the second unit, and both see the split.
        await page.OpenAsync($"/projects/{theirs.Id}");
        var shares = page.Locator("#split .shares li");
        await Expect(shares).ToHaveCountAsync(2);
        await Expect(shares.Nth(0)).ToContainTextAsync("60%");
        await Expect(shares.Nth(1)).ToContainTextAsync("40%");
    }
}
