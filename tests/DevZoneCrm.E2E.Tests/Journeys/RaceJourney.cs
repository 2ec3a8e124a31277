using DevZoneCrm.E2E.Tests.Support;
using Microsoft.Playwright;
using Shouldly;
using static Microsoft.Playwright.Assertions;

namespace DevZoneCrm.E2E.Tests.Journeys;

/// <summary>From the standings to a unit's score, from there to a line and to its project; the lines run on by keyboard.</summary>
[Collection(EndToEndGroup.Name)]
public sealed class RaceJourney(AppFixture app, BrowserFixture browser) : Journey(app, browser)
{
    [Fact]
    public async Task Score_OpenedFromTheStandings_LeadsToItsProject()
    {
        var page = await AsAsync(Account.Bureau);
        await page.OpenAsync("/race?period=2021");
        await Expect(page.Locator("section.group")).ToHaveCountAsync(2);
        await page.ShouldBeAccessibleAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.ShouldBeAccessibleAsync();

        var slider = page.Locator(".play input[type=range]");
        await slider.FocusAsync();
        await slider.PressAsync("Home");
        await Expect(page.Locator(".play output")).ToHaveTextAsync("2021年1月");
        await page.Locator(".play-button").ClickAsync();
        await Expect(page.Locator(".play output")).Not.ToHaveTextAsync("2021年1月");

        var first = page.Locator("section.group").First.Locator("tbody tr").First;
        var score = await first.Locator(".score").InnerTextAsync();
        await first.Locator("a").First.ClickAsync();
        await Expect(page.Locator(".dz-figure-3xl")).ToHaveTextAsync(score);
        await page.ShouldBeAccessibleAsync();
        new Uri(page.Url).Query.ShouldBe("?period=2021");

        var entry = page.Locator(".entry:has(.formula)").First;
        await Expect(entry.Locator(".formula")).ToContainTextAsync("×");
        var project = page.Locator("main h3 a").First;
        var name = await project.InnerTextAsync();
        await project.ClickAsync();
        await Expect(page.Locator("main h1")).ToHaveTextAsync(name);
        await Expect(page.Locator("section[aria-labelledby=project-race] .entry").First).ToBeVisibleAsync();
    }
}
