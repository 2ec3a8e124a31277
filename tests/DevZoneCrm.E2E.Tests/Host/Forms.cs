using System.Text.RegularExpressions;

namespace DevZoneCrm.E2E.Tests.Host;

/// <summary>Posts a page's form as a browser would: reads the page first, sends its antiforgery token back.</summary>
internal static partial class Forms
{
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string address, string handler, params (string Name, string Value)[] fields)
    {
        var page = await browser.GetStringAsync(address);
        var token = Token().Match(page).Groups["token"].Value;
        var values = fields.Append(("__RequestVerificationToken", token)).Append(("_handler", handler)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        return await browser.PostAsync(address, new FormUrlEncodedContent(values));
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient browser, string user, string password, string address = "/login") =>
        browser.PostFormAsync(address, "login", ("Form.UserName", user), ("Form.Password", password));

    [GeneratedRegex("""__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
