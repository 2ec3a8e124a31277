using System.Globalization;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>What people do, from door to door. Each journey logs the projects it needs, so that none depends on another.</summary>
public abstract class Journey(AppFixture app, BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<IPage> _pages = [];

    protected AppFixture App => app;

    /// <summary>The zone's calendar day, as date fields hold it.</summary>
    protected static string Today => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var page in _pages)
        {
            await page.Context.CloseAsync();
        }
    }

    /// <summary>A window of the person's own.</summary>
    protected async Task<IPage> AsAsync(Account account, View? view = null) => Keep(await browser.NewPageAsync(app, view ?? View.Desktop, account));

    protected async Task<IPage> AsNobodyAsync() => Keep(await browser.NewAnonymousPageAsync(app, View.Desktop));

    /// <summary>Logs a lead of 3亿元 as the person would.</summary>
    /// <param name="unit">The unit, for those who have none of their own.</param>
    protected async Task<Lead> LogLeadAsync(Account account, string? level = null, string? unit = null)
    {
        var page = await browser.NewPageAsync(app, View.Desktop, account);
        var (name, investor) = Lead.NewNames();
        var form = await new LeadScreen(page).OpenAsync();
        await form.Name.FillAsync(name);
        await form.Investor.FillAsync(investor);
        await form.Amount.FillAsync("3亿");
        if (unit is not null)
        {
            await form.Unit.SelectOptionAsync(new SelectOptionValue { Label = unit });
        }

        if (level is not null)
        {
            await form.ChooseLevelAsync(level);
        }

        var id = await form.SaveAsync();
        await page.Context.CloseAsync();
        return new Lead(id, name, investor);
    }

    /// <summary>申报开工 of a demonstration project that is signed, by the bureau; the answer is the claim's address.</summary>
    protected static async Task<string> ClaimStartAsync(IPage page, string code, string? on = null)
    {
        var claim = new ClaimScreen(page);
        await claim.OpenDialogAsync(code, "申报开工");
        if (on is not null)
        {
            await claim.Field("occurredon").FillAsync(on);
        }

        await claim.Field("permit").FillAsync("施工许可证 演-01");
        await claim.PutEvidenceAsync();
        await claim.Submit.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(claim.Dialog).ToHaveCountAsync(0);
        return await claim.FollowAsync();
    }

    private IPage Keep(IPage page)
    {
        _pages.Add(page);
        return page;
    }
}
