using System.Text.RegularExpressions;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class MeetingJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task WeeklyMeeting_FromAgendaToMinutes_KeepsScreensInStepAndOpensTheNextWithWhatIsNotDone()
    {
        var (page, screen) = (await AsAsync(Account.Bureau), await AsAsync(Account.LineLeader));
        var decision = "落实用地指标" + Guid.NewGuid().ToString("N")[..4];

        // One more of the weekly meeting, today.
        await PlanAsync(page);
        var address = new Uri(page.Url).AbsolutePath;
        var items = page.Locator(".items .item");
        await Expect(items.First).ToBeVisibleAsync();
        var count = await items.CountAsync();
        count.ShouldBeGreaterThan(5);

        // Arranged by keys: the second comes first, another goes and comes back.
        var second = await items.Nth(1).GetAttributeAsync("data-key");
        await items.Nth(1).GetByRole(AriaRole.Button, new() { NameRegex = new("^上移") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(items.First).ToHaveAttributeAsync("data-key", second!);
        await items.Nth(4).GetByRole(AriaRole.Button, new() { NameRegex = new("^撤下") }).ClickAsync();
        await Expect(items).ToHaveCountAsync(count - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Expect(items).ToHaveCountAsync(count);

        // On the big screen, item by item; another screen follows.
        await page.GetByRole(AriaRole.Button, new() { Name = "开会" }).ClickAsync();
        await page.WaitForAddressAsync("*/run");
        await Expect(page.Locator(".wall h2").First).ToBeVisibleAsync();
        await screen.OpenAsync(address + "/run");
        await page.Locator("main.wall").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("3 / ");
        var shown = await page.Locator(".wall h2").First.InnerTextAsync();
        await Expect(screen.Locator(".wall h2").First).ToHaveTextAsync(shown);

        // A decision in one line.
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#note-line")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(decision + " @张蕾 下周五");
        await Expect(page.Locator(".fields select option:checked")).ToContainTextAsync("张蕾");
        await page.Keyboard.PressAsync("Enter");
        await Expect(screen.Locator(".decided")).ToContainTextAsync(decision);

        // Ended, written down, as a document too.
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("main.wall")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.GetByRole(AriaRole.Button, new() { Name = "散会并印发纪要" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("确定印发") }).ClickAsync();
        await page.WaitForAddressAsync("*/minutes");
        await Expect(page.Locator(".paper")).ToContainTextAsync(decision);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载 Word" }).ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".docx");

        // The next one opens with it, and whoever has to do it finds it there.
        await PlanAsync(page);
        await Expect(page.Locator(".items .item").Filter(new() { HasText = decision })).ToContainTextAsync("张蕾");
        await page.GetByRole(AriaRole.Button, new() { Name = "取消会议" }).ClickAsync();
        await Expect(page.Locator(".head")).ToContainTextAsync("已取消");
    }

    private static async Task PlanAsync(IPage page)
    {
        await page.OpenAsync("/meetings");
        await page.GetByRole(AriaRole.Button, new() { Name = "加开会议" }).ClickAsync();
        await page.Locator("#set-cycleid").SelectOptionAsync(new SelectOptionValue { Label = "周例会" });
        await page.Locator("#set-name").FillAsync("周例会");
        await page.Locator("#set-heldon").FillAsync(Today);
        await page.Locator("form.set button[type=submit]").ClickAsync();
        await page.WaitForAddressAsync(new Regex("/meetings/[0-9a-f-]{36}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
