using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

[Collection(EndToEndGroup.Name)]
public sealed class ImportJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    private const string Header = "编号;项目;投资企业;投资币种;总投资额（万元）;责任单位;线索时间;联系电话\r\n";

    [Fact]
    public async Task Import_OfAForeignFile_IsMatchedCorrectedImportedAndTakenBack()
    {
        var code = "J-" + Guid.NewGuid().ToString("N")[..8];
        var page = await AsAsync(Account.Bureau);
        var import = await new ImportScreen(page).OpenAsync();

        await import.UploadAsync("台账.csv", $"{Header}{code};外来台账里的项目;某某公司;人民币;一千;投资促进局;2024-13-01;0513\r\n");
        (await import.EncodingAsync()).ShouldBe("GB18030");
        await Expect(import.Meaning("总投资额（万元）")).ToHaveValueAsync("总投资");
        await Expect(import.Meaning("联系电话")).ToHaveValueAsync("");
        await import.Meaning("线索时间").SelectOptionAsync("在谈日期");
        await import.PreviewAsync();
        await Expect(import.Lines.Nth(0)).ToContainTextAsync("总投资额（万元）");
        await Expect(import.Lines.Nth(0)).ToContainTextAsync("2024-13-01");
        await Expect(import.Import).ToBeDisabledAsync();

        await import.OpenAsync();
        await import.UploadAsync("台账.csv", $"{Header}{code};外来台账里的项目;某某公司;人民币;1000;投资促进局;2024-03-01;0513\r\n");
        await Expect(import.Meaning("线索时间")).ToHaveValueAsync("在谈日期");
        await import.PreviewAsync();
        await Expect(import.Verdict).ToContainTextAsync("新建 1");
        await import.Import.ClickAsync();
        await Expect(import.Facts).ToContainTextAsync("新建 1");
        await Expect(import.CameIn).ToHaveCountAsync(1);
        var result = page.Url;

        var list = await new ProjectListScreen(page).OpenAsync(code);
        await Expect(list.Row("外来台账里的项目")).ToBeVisibleAsync();

        await page.OpenAsync(new Uri(result).AbsolutePath);
        await import.UndoAsync();
        await Expect(import.Facts).ToContainTextAsync("移除 1");
        await list.OpenAsync(code);
        await Expect(list.NoMatch).ToBeVisibleAsync();
    }
}
