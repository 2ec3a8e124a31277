using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>月结 of one month.</summary>
public sealed class MonthScreen(IPage page)
{
    public ILocator State => page.Locator(".head .dz-tag");

    public ILocator Dialog => page.Locator(".rz-dialog");

    public ILocator Corrections => page.Locator("table.corrections tbody tr");

    /// <summary>Kept lines shown.</summary>
    public ILocator Lines => page.Locator("#lines tbody tr");

    public async Task<MonthScreen> OpenAsync(string month)
    {
        await page.OpenAsync("/months/" + month);
        return this;
    }

    /// <param name="step">Name of the step, e.g. Propose.</param>
    public ILocator Step(string step) => page.Locator($"[data-step={step}]");

    /// <param name="flow">Name of the flow, e.g. Signed.</param>
    public ILocator Count(string flow) => page.Locator($"tr[data-flow={flow}] .strong");

    public ILocator Correction(string flow) => page.Locator($"tr[data-flow={flow}] .correction");

    public async Task TakeAsync(string step, string? reason = null)
    {
        await Step(step).ClickAsync();
        if (reason is not null)
        {
            await Dialog.Locator("#set-reason").FillAsync(reason);
        }

        await Dialog.Locator("button[type=submit]").ClickAsync();
        await Dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
