using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>A confirmed start moves the race; the board is published; the unit objects; 考核办 corrects; the board stays.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class RaceBoardJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    // A month that no other journey speaks of.
    private const string Month = "2021-07";
    private const string Unit = "投资促进局";

    [Fact]
    public async Task Board_AppealedAndCorrected_StaysAsPublishedWithTheCorrectionBeside()
    {
        var office = await AsAsync(Account.Assessment);
        var before = await PointsAsync(office);
        var code = "R-" + Guid.NewGuid().ToString("N")[..8];
        var import = await new ImportScreen(await AsAsync(Account.Bureau)).OpenAsync();
        await import.UploadAsync("补登.csv", $"项目编号,项目名称,投资方,币种,总投资,招商单位,签约日期,开工日期\r\n{code},榜单上的开工项目,某某公司,人民币,120000,{Unit},{Month}-05,{Month}-20\r\n");
        await import.PreviewAsync();
        await import.Import.ClickAsync();
        await Expect(import.Facts).ToContainTextAsync("新建 1");
        (await PointsAsync(office)).ShouldBe(before + 18m, "12亿元: 签约 6 and 开工 12");

        await office.OpenAsync("/race/boards?year=2021");
        await office.Locator($"[data-publish='{Month}']").ClickAsync();
        await SubmitAsync(office);
        await office.OpenAsync("/race/boards/" + Month);
        var published = await office.Locator("main tr").Filter(new() { HasText = Unit }).First.InnerTextAsync();

        var head = await AsAsync(Account.UnitHead);
        await head.OpenAsync("/race/boards/" + Month);
        await head.Locator("tr").Filter(new() { HasText = code }).Filter(new() { HasText = "开工" }).Locator("[data-appeal]").ClickAsync();
        await head.Locator(".dz-dialog textarea").FillAsync("属主导产业链，少计加成");
        await head.Locator(".dz-dialog input").FillAsync("开招〔2021〕7号");
        await SubmitAsync(head);
        await Expect(head.Locator(".appeals")).ToContainTextAsync("待答复");

        await office.OpenAsync("/race/boards?year=2021");
        await office.Locator(".appeals li").Filter(new() { HasText = code }).Locator("[data-uphold]").ClickAsync();
        await office.Locator(".dz-dialog input").FillAsync("14.4");
        await office.Locator(".dz-dialog textarea").FillAsync("核对属实");
        await SubmitAsync(office);
        await office.OpenAsync("/race/boards/" + Month);

        await Expect(office.GetByRole(AriaRole.Region, new() { Name = "更正" })).ToContainTextAsync("+2.40");
        (await office.Locator("main tr").Filter(new() { HasText = Unit }).First.InnerTextAsync()).ShouldBe(published);
        (await PointsAsync(office)).ShouldBe(before + 20.4m);
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.Locator(".dz-dialog button[type=submit]").ClickAsync();
        await Expect(page.Locator(".dz-dialog")).ToHaveCountAsync(0);
    }

    /// <summary>Project points of the unit in 2021, as the standings say.</summary>
    private static async Task<decimal> PointsAsync(IPage page)
    {
        await page.OpenAsync("/race?period=2021");
        var row = page.Locator("main tr").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = Unit, Exact = true }) });
        return decimal.Parse(await row.Locator("td.dz-num.small").Nth(2).InnerTextAsync(), CultureInfo.InvariantCulture);
    }
}
