using System.Text;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>导入: the file, its columns, the preview, the result.</summary>
public sealed class ImportScreen(IPage page)
{
    public ILocator Columns => page.Locator(".columns tbody tr");

    public ILocator Lines => page.Locator(".preview tbody tr");

    public ILocator Verdict => page.Locator(".preview .foot p");

    public ILocator Import => page.Locator(".preview .foot button");

    public ILocator Facts => page.Locator(".facts");

    public ILocator CameIn => page.Locator(".came li");

    public async Task<ImportScreen> OpenAsync()
    {
        await page.OpenAsync("/import");
        return this;
    }

    /// <summary>Uploads a text in GB18030, as spreadsheets in China write it.</summary>
    public async Task UploadAsync(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await page.Locator("#import-file").ChooseFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.GetEncoding("GB18030").GetBytes(text) });
        await Columns.First.WaitForAsync();
    }

    public Task<string> EncodingAsync() => page.GetByLabel("编码").InputValueAsync();

    public ILocator Meaning(string header) => page.GetByLabel($"“{header}”对应什么");

    public async Task PreviewAsync()
    {
        await page.Locator(".columns .foot button").ClickAsync();
        await Verdict.WaitForAsync();
    }

    public Task CreateMissingAsync() => page.GetByLabel("新建缺少的单位、人员、产业链").CheckAsync();

    public async Task UndoAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销这次导入" }).ClickAsync();
        await page.Locator(".ask .dz-btn-danger").ClickAsync();
    }
}
