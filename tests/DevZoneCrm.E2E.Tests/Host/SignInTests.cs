using System.Net;
using System.Text.RegularExpressions;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host;

public sealed class SignInTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Page_WhenNobodyIsSignedIn_AsksToSignIn()
    {
        using var browser = site.Browser();
        var answer = await browser.GetAsync("/board");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldContain("/login?returnUrl=%2Fboard");
    }

    [Theory]
    [InlineData("/login?returnUrl=%2Fboard", "/board")]
    [InlineData("/login?returnUrl=https%3A%2F%2Fevil.example", "/")]
    [InlineData("/login?returnUrl=%2F%2Fevil.example", "/")]
    public async Task SignIn_WhenPasswordIsRight_GoesBackOnThisSiteOnly(string address, string target)
    {
        await site.AddUserAsync("linkexin");
        using var browser = site.Browser();
        var answer = await browser.SignInAsync("linkexin", SiteFactory.Password, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery.ShouldBe(target);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(c => c.Contains("dz-session=") && c.Contains("httponly") && c.Contains("samesite=lax"));
        (await browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WhenUnknownWrongOrLocked_SaysTheSame()
    {
        await site.AddUserAsync("linkexin");
        using var browser = site.Browser();
        var unknown = await AlertAsync(await browser.SignInAsync("nobody", SiteFactory.Password));
        for (var i = 0; i < IdentityServices.MaxFailures; i++)
        {
            (await AlertAsync(await browser.SignInAsync("linkexin", "wrong-password-1"))).ShouldBe(unknown);
        }

        var locked = await browser.SignInAsync("linkexin", SiteFactory.Password);
        locked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await locked.Content.ReadAsStringAsync()).ShouldContain("value=\"linkexin\"");
        (await AlertAsync(locked)).ShouldBe(unknown);
    }

    [Fact]
    public async Task SetupLink_WhenUsed_IsGone()
    {
        using var browser = site.Browser();
        (await browser.GetAsync("/setup?token=wrong")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        var address = "/setup?token=" + site.Services.GetRequiredService<SetupLink>().Open();
        (string, string)[] fields = [("Form.Profile", "nantong-etdz"), ("Form.UserName", "root1"), ("Form.Password", SiteFactory.Password), ("Form.RepeatPassword", SiteFactory.Password)];
        var answer = await browser.PostFormAsync(address, "setup", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await browser.SignInAsync("root1", SiteFactory.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string> AlertAsync(HttpResponseMessage answer)
    {
        var match = Regex.Match(await answer.Content.ReadAsStringAsync(), "role=\"alert\".*?<span>(?<text>[^<]+)</span>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        match.Success.ShouldBeTrue();
        return match.Groups["text"].Value;
    }
}
