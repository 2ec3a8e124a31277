using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>质量评估: the sheet, what can be done next, and the form of the application.</summary>
public sealed class ReviewScreen(IPage page)
{
    /// <summary>Of the shipped sheet: all of them must be answered.</summary>
    private const int Vetoes = 9;

    public ILocator Next => page.Locator("section.next");

    public ILocator Total => page.Locator("tfoot td").Last;

    public ILocator Decision => page.Locator("section.decision");

    public ILocator Dialog => page.Locator(".rz-dialog");

    public ILocator Opinions => page.Locator(".main .list").First.Locator("li");

    public async Task<ReviewScreen> OpenAsync(string address)
    {
        await page.OpenAsync(address);
        return this;
    }

    public ILocator Input(string field) => page.Locator("#rf-" + field.ToLowerInvariant());

    public Task PressAsync(string button) => Next.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public ILocator Field(string key) => Dialog.Locator("#set-" + key.ToLowerInvariant());

    /// <summary>Presses the dialog's button and sees it go.</summary>
    public async Task ConfirmAsync()
    {
        await Dialog.Locator("button[type=submit]").ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    /// <summary>预审 with every veto answered by "does not exist".</summary>
    public async Task PassPreCheckAsync()
    {
        await PressAsync("开始预审");
        var clear = Next.GetByRole(AriaRole.Radio, new() { Name = "不存在" });
        await Expect(clear).ToHaveCountAsync(Vetoes);
        for (var i = 0; i < Vetoes; i++)
        {
            await clear.Nth(i).CheckAsync();
        }

        await PressAsync("预审通过");
    }

    /// <summary>The first open file of the expert, every criterion with the best step.</summary>
    public async Task ScoreAsync(string project)
    {
        await page.OpenAsync("/review-files");
        await page.GetByRole(AriaRole.Link, new() { Name = project }).ClickAsync();
        await Expect(page.Locator(".watermark span").First).ToBeAttachedAsync();
        var groups = page.Locator(".marks");
        await Expect(groups).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await groups.Nth(i).Locator("label").First.ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "提交评分" }).ClickAsync();
        await page.WaitForAddressAsync("*/review-files");
    }
}
