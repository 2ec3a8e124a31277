using System.Text;
using System.Text.RegularExpressions;
using DevZoneCrm.E2E.Tests.Screens;
using DevZoneCrm.E2E.Tests.Support;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>The weekly meeting: what changed, on the screen, on the wall and on one sheet.</summary>
[Collection(EndToEndGroup.Name)]
public sealed partial class DifferenceJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Week_FromTheBoard_OpensTheListsAndThePastBoardIsReadOnly()
    {
        var lead = await LogLeadAsync(Account.Bureau);
        var page = await AsAsync(Account.Bureau);
        var board = await new BoardScreen(page).OpenAsync(lead.Name);
        await page.Locator(".strip .part").First.ClickAsync();
        await page.WaitForAddressAsync("*/board/changes?**#entered");
        await Expect(page.Locator("#entered .rows tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("#entered")).ToContainTextAsync(lead.Name);
        await page.GoBackAsync();
        await Expect(board.Card(lead.Id)).ToBeVisibleAsync();

        await page.Locator(".week .step").First.ClickAsync();
        await page.WaitForAddressAsync("*asOf=*");
        await Expect(page.Locator(".as-of.past")).ToContainTextAsync("只读");
        await Expect(board.Card(lead.Id)).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-card][draggable=true]")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-menu]")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(board.Card(lead.Id)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Presentation_ByKeys_StepsKeepsItsPlaceInTheAddressAndLeaves()
    {
        var page = await AsAsync(Account.Director);
        await page.OpenAsync("/board/present?from=2026-01-01");
        var heading = page.Locator("[data-wall] h1");
        await Expect(heading).ToContainTextAsync("看板变化");
        await Expect(page.Locator("[data-wall]:focus, [data-wall] :focus").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForAddressAsync("*step=2");
        await Expect(heading).ToContainTextAsync("推进到");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForAddressAsync("*step=1");
        await page.Keyboard.PressAsync("End");
        await Expect(heading).ToContainTextAsync("没有动的");
        await page.ReloadAsync();
        await page.WaitUntilInteractiveAsync();
        await Expect(heading).ToContainTextAsync("没有动的");

        var small = await page.EvaluateAsync<double>("() => Math.min(...[...document.querySelectorAll('[data-wall] *')].filter(e => e.childElementCount === 0 && e.textContent.trim()).map(e => parseFloat(getComputedStyle(e).fontSize)))");
        small.ShouldBeGreaterThanOrEqualTo(22, "the smallest text on a wall");
        await page.Keyboard.PressAsync("Escape");
        await page.WaitForAddressAsync("*/board/changes?**");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?from=2010-01-01")]
    [InlineData("?from=2010-01-01&rows=all")]
    public async Task Sheet_OfAnyTwoDays_IsOneA4Page(string query)
    {
        var page = await AsAsync(Account.Director);
        await page.OpenAsync("/board/changes" + query);
        await Expect(page.Locator("#stuck")).ToBeVisibleAsync();

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        PageObject().Count(pdf).ShouldBe(1);
        MediaBox().Match(pdf).Groups[1].Value.ShouldStartWith("59", customMessage: "A4 is 595 points wide");
    }

    [Fact]
    public async Task Pages_InBothThemesAndOnAPhone_AreAccessible()
    {
        foreach (var view in new[] { View.Desktop, View.Desktop with { Dark = true }, View.Phone })
        {
            var page = await AsAsync(Account.Director, view);
            foreach (var path in new[] { "/board/changes?from=2026-06-01", "/board/present?from=2026-06-01", "/board?asOf=2026-06-28" })
            {
                await page.OpenAsync(path);
                await page.ShouldBeAccessibleAsync();
            }
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)")]
    private static partial Regex MediaBox();
}
