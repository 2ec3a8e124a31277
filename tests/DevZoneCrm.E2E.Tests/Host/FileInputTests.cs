using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host;

public sealed class FileInputTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Page_AsItIsSent_TakesNoFileThatNobodyWouldHearOf()
    {
        await site.AddUserAsync("linkexin");
        using var browser = site.Browser();
        await browser.SignInAsync("linkexin", SiteFactory.Password);

        var page = await (await browser.GetAsync("/import")).Content.ReadAsStringAsync();

        var input = Regex.Match(page, "<input[^>]*id=\"import-file\"[^>]*>", RegexOptions.None, TimeSpan.FromSeconds(1));
        input.Success.ShouldBeTrue("the page has its input from the start");
        input.Value.ShouldContain("disabled");
    }
}
