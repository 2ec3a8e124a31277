using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DevZoneCrm.Core.Common.Security;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host;

public sealed class MonthApiTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Months_ThroughTheApi_AreClosedByTwoAndNamedByFrozenTotals()
    {
        using var clerk = await SignedInAsync("linkexin", Role.Bureau);
        using var leader = await SignedInAsync("zhengyadong", Role.LineLeader);

        var version = await StepAsync(clerk, new { step = "Propose" });
        (await clerk.PostAsJsonAsync("/api/v1/months/2021-05/steps", new { step = "Confirm", version })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await StepAsync(leader, new { step = "Confirm", version });

        var months = await leader.GetFromJsonAsync<JsonElement>("/api/v1/months?year=2021");
        months.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("isClosed").GetBoolean()).GetProperty("code").GetString().ShouldBe("2021-05");
        (await leader.GetFromJsonAsync<JsonElement>("/api/v1/months/2021-05")).GetProperty("isClosed").GetBoolean().ShouldBeTrue();
        (await leader.GetFromJsonAsync<JsonElement>("/api/v1/counting-rules")).GetArrayLength().ShouldBe(1);

        var plain = await leader.GetFromJsonAsync<JsonElement>("/api/v1/reports/totals?period=2021-Q2");
        (plain.TryGetProperty("frozen", out _), plain.TryGetProperty("basis", out _)).ShouldBe((false, false));
        var totals = await leader.GetFromJsonAsync<JsonElement>("/api/v1/reports/totals?period=2021-Q2&frozen=true&basis=statistics");
        totals.GetProperty("basis").GetString().ShouldBe("statistics");
        var frozen = totals.GetProperty("frozen");
        frozen.GetProperty("closed").EnumerateArray().Select(m => m.GetString()).ShouldBe(["2021-05"]);
        frozen.GetProperty("open").EnumerateArray().Select(m => m.GetString()).ShouldBe(["2021-04", "2021-06"]);
        frozen.GetProperty("corrections").GetProperty("signed").GetProperty("count").GetInt32().ShouldBe(0);
        frozen.GetProperty("rule").GetProperty("example").GetBoolean().ShouldBeTrue();
    }

    private static async Task<long> StepAsync(HttpClient client, object step)
    {
        var answer = await client.PostAsJsonAsync("/api/v1/months/2021-05/steps", step);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("version").GetInt64();
    }

    private async Task<HttpClient> SignedInAsync(string name, Role role)
    {
        var client = site.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await site.AddTokenAsync(await site.AddUserAsync(name, role)));
        return client;
    }
}
