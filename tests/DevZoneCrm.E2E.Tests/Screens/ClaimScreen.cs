using System.Text;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>申报 in its dialog, and the page of one claim.</summary>
public sealed class ClaimScreen(IPage page)
{
    public ILocator Dialog => page.Locator(".dz-dialog");

    public ILocator Problem => Dialog.Locator(".problem");

    public ILocator Submit => Dialog.Locator("button[type=submit]");

    public ILocator State => page.Locator("main .dz-tag").First;

    public ILocator Steps => page.Locator("ol.steps li");

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A field of the dialog by the name of the command's property.</summary>
    public ILocator Field(string name) => Dialog.Locator("#move-" + name);

    public ILocator Files => Dialog.Locator(".need .file");

    /// <summary>Opens the dialog from the project's own page.</summary>
    public async Task OpenDialogAsync(string projectKey, string verb)
    {
        await page.OpenAsync("/projects/" + projectKey);
        await Button(verb).First.ClickAsync();
        await Expect(Dialog.Locator(".need").First).ToBeVisibleAsync();
    }

    /// <summary>A document for everything that must be proven.</summary>
    public async Task PutEvidenceAsync()
    {
        var needs = Dialog.Locator(".need").Filter(new() { HasNotText = "可选" });
        for (var i = 0; i < await needs.CountAsync(); i++)
        {
            var pdf = Encoding.ASCII.GetBytes($"%PDF-1.4 {Guid.NewGuid()} %%EOF");
            await needs.Nth(i).Locator("input[type=file]").ChooseFilesAsync(new FilePayload { Name = $"证据{i + 1}.pdf", MimeType = "application/pdf", Buffer = pdf });
            await Expect(needs.Nth(i).Locator(".file")).ToHaveCountAsync(1);
        }
    }

    /// <summary>From the project's page to its latest claim; the answer is its address.</summary>
    public async Task<string> FollowAsync()
    {
        await page.Locator(".claims a").First.ClickAsync();
        await page.WaitForAddressAsync("*/confirmations/*");
        return new Uri(page.Url).AbsolutePath;
    }

    public async Task<ClaimScreen> OpenAsync(string address)
    {
        await page.OpenAsync(address);
        await Expect(Steps.First).ToBeVisibleAsync();
        return this;
    }

    public async Task<Guid> ProjectAsync() => Guid.Parse((await page.Locator("dl.facts a").First.GetAttributeAsync("href"))!.Split('/')[^1]);

    /// <summary>核实通过、批准认定、退回 …, with its remark.</summary>
    public async Task DoAsync(string step, string? note = null)
    {
        await Button(step).First.ClickAsync();
        if (note is not null)
        {
            await Dialog.Locator("#claim-note").FillAsync(note);
        }

        await Submit.ClickAsync();
        await Expect(Dialog).ToHaveCountAsync(0);
    }
}
