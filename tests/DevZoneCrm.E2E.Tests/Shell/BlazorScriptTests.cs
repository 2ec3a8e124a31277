using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Shouldly;

namespace DevZoneCrm.E2E.Tests.Shell;

/// <summary>The script that build/BlazorScript.targets brings must be there in a test host too, not only where the app runs by itself.</summary>
public sealed partial class BlazorScriptTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("devzone-host-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task TestHost_ForAnyPage_ServesTheFingerprintedScript()
    {
        await using var host = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("DataFolder", _data.FullName));
        using var client = host.CreateClient();

        var script = Script().Match(await client.GetStringAsync("/login")).Groups["path"].Value;
        script.ShouldNotBe("_framework/blazor.web.js");
        var answer = await client.GetAsync("/" + script);

        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100_000);
    }

    [GeneratedRegex("src=\"(?<path>_framework/blazor[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();
}
