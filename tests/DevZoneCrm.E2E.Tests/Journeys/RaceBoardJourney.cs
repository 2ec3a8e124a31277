using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>A start is claimed and confirmed: points and rank move on an open page; the line is opened and objected to; 考核办 corrects; the board stays as published.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class RaceBoardJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    // A year that no other journey speaks of, with one unit far ahead.
    private const string Year = "2017";
    private const string Month = Year + "-07";
    private const string Unit = "投资促进局";
    private const string Ahead = "招商局";

    [Fact]
    public async Task Start_ConfirmedThenAppealed_MovesTheRankAndLeavesTheBoardAsPublished()
    {
        var (office, bureau) = (await AsAsync(Account.Assessment), await AsAsync(Account.Bureau));
        var code = "R-" + Guid.NewGuid().ToString("N")[..8];
        var import = await new ImportScreen(bureau).OpenAsync();
        await import.UploadAsync("补登.csv", $"项目编号,项目名称,投资方,币种,总投资,招商单位,签约日期,注册日期,拿地日期\r\n{code},榜单上的开工项目,某某公司,人民币,500000,{Unit},{Month}-05,{Month}-08,{Month}-10\r\n");
        await import.PreviewAsync();
        await import.Import.ClickAsync();
        await Expect(import.Facts).ToContainTextAsync("新建 1");
        await office.OpenAsync("/race?period=" + Year);
        (await Row(office, Ahead).Locator("td.rank").InnerTextAsync()).ShouldBe("1");
        (await Row(office, Unit).Locator("td.rank").InnerTextAsync()).ShouldBe("2");
        var before = await PointsAsync(office);

        await ConfirmStartAsync(bureau, code);

        // The page of 考核办 stood open all the while.
        await Expect(Row(office, Unit).Locator("td.rank")).ToHaveTextAsync("1");
        (await PointsAsync(office)).ShouldBe(before + 48m, "50亿元: 30 % of 160 for the start");
        await office.OpenAsync("/race/boards?year=" + Year);
        await office.Locator($"[data-publish='{Month}']").ClickAsync();
        await SubmitAsync(office);
        await office.OpenAsync("/race/boards/" + Month);
        var published = await office.Locator("main tr").Filter(new() { HasText = Unit }).First.InnerTextAsync();

        var head = await AsAsync(Account.UnitHead);
        await head.OpenAsync("/race?period=" + Year);
        await Row(head, Unit).Locator("a").First.ClickAsync();
        var entry = head.Locator("main .group").Filter(new() { HasText = code }).Locator(".entry").Filter(new() { HasText = Month + "-20" });
        await Expect(entry.Locator(".formula")).ToContainTextAsync("×");
        await Expect(entry.Locator("a[href^='/confirmations/']")).ToHaveCountAsync(1);
        await entry.Locator("[data-appeal]").ClickAsync();
        await head.Locator(".dz-dialog textarea").FillAsync("属主导产业链，少计加成");
        await head.Locator(".dz-dialog input[type=text]").FillAsync("开招〔2017〕7号");
        await head.Locator(".dz-dialog input[type=file]").ChooseFilesAsync(new FilePayload { Name = "链主证明.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4 %%EOF"u8.ToArray() });
        await Expect(head.Locator(".dz-dialog .file")).ToContainTextAsync("链主证明.pdf");
        await SubmitAsync(head);
        await Expect(entry.Locator("[data-appeal]")).ToHaveCountAsync(0);

        await office.OpenAsync("/race/boards?year=" + Year);
        var appeal = office.Locator(".appeals li").Filter(new() { HasText = code });
        var file = await office.APIRequest.GetAsync(await appeal.Locator(".files a").GetAttributeAsync("href") is { } href ? new Uri(new Uri(office.Url), href).ToString() : string.Empty);
        file.Headers["content-type"].ShouldBe("application/pdf");
        await appeal.Locator("[data-uphold]").ClickAsync();
        await office.Locator(".dz-dialog input").FillAsync("57.6");
        await office.Locator(".dz-dialog textarea").FillAsync("核对属实");
        await SubmitAsync(office);
        await office.OpenAsync("/race/boards/" + Month);

        await Expect(office.GetByRole(AriaRole.Region, new() { Name = "更正" })).ToContainTextAsync("+9.60");
        (await office.Locator("main tr").Filter(new() { HasText = Unit }).First.InnerTextAsync()).ShouldBe(published);
        await office.OpenAsync("/race?period=" + Year);
        (await PointsAsync(office)).ShouldBe(before + 57.6m);
    }

    private async Task ConfirmStartAsync(IPage proposer, string code)
    {
        var address = await ClaimStartAsync(proposer, code, Month + "-20");
        var verifier = await new ClaimScreen(await AsAsync(Account.Economic)).OpenAsync(address);
        await verifier.DoAsync("核实通过", "已到现场");
        var approver = await new ClaimScreen(await AsAsync(Account.LineLeader)).OpenAsync(address);
        await approver.DoAsync("批准认定");
        await Expect(approver.State).ToHaveTextAsync("已认定");
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.Locator(".dz-dialog button[type=submit]").ClickAsync();
        await Expect(page.Locator(".dz-dialog")).ToHaveCountAsync(0);
    }

    private static ILocator Row(IPage page, string unit) => page.Locator("main tr").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = unit, Exact = true }) });

    /// <summary>Project points of the unit in the year, as the open standings say.</summary>
    private static async Task<decimal> PointsAsync(IPage page) =>
        decimal.Parse(await Row(page, Unit).Locator("td.dz-num.small").Nth(2).InnerTextAsync(), CultureInfo.InvariantCulture);
}
