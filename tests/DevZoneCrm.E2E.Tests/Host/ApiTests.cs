using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host;

public sealed class ApiTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/openapi/v1.json")]
    public async Task Address_WithoutSignIn_Answers(string address)
    {
        using var client = site.Browser();
        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Api_WhenTokenIsMissingOrRevoked_Is401Problem()
    {
        using var client = site.Browser();
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/projects"), 401, "Api.NoToken");
        var token = await site.AddTokenAsync(await site.AddUserAsync("linkexin"), DateTimeOffset.UtcNow);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/projects"), 401, "Api.NoToken");
    }

    [Fact]
    public async Task Api_WhenAddressIsUnknown_Is404Problem()
    {
        using var client = site.Browser();
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/nonsense"), 404, "Api.NoRoute");
    }

    [Fact]
    public async Task Api_WhenRoleMayNot_Is403Problem()
    {
        using var client = await SignedInAsync(Role.Admin);
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/projects"), 403, "Failure.Forbidden");
    }

    [Fact]
    public async Task Api_WhenAParameterIsWrong_SaysWhichInTheLanguageAskedFor()
    {
        using var client = await SignedInAsync(Role.Bureau);
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/reports/totals"), 400, "Api.BadParameter");
        await ShouldBeProblemAsync(await client.GetAsync("/api/v1/reports/diff?from=2026-02-01&to=2026-01-01"), 400, "Failure.Invalid");
        (await DetailAsync(client, "/api/v1/reports/race?year=abc")).ShouldBe("地址里的参数 year 缺少，或写法看不懂。");
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        (await DetailAsync(client, "/api/v1/reports/board?asOf=2026-13-01")).ShouldBe("The parameter asOf of the address is missing or cannot be read.");
    }

    [Fact]
    public async Task Api_WhenATargetIsRemoved_ItIsGone()
    {
        using var client = await SignedInAsync(Role.Bureau);
        (await client.PutAsJsonAsync("/api/v1/targets", new { year = 2026, unitId = (Guid?)null, metric = "亿元以上签约", value = 20, version = 0 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var cell = (await client.GetFromJsonAsync<JsonElement>("/api/v1/targets?year=2026")).GetProperty("zone").GetProperty("cells")[0];
        var address = $"/api/v1/targets/{cell.GetProperty("targetId").GetGuid()}?version=";

        await ShouldBeProblemAsync(await client.DeleteAsync(address + 7), 409, "Failure.Stale");
        (await client.DeleteAsync(address + cell.GetProperty("version").GetInt64())).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetFromJsonAsync<JsonElement>("/api/v1/targets?year=2026")).GetProperty("metrics").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Api_LeadMoveAndTotals_FollowTheRules()
    {
        using var client = await SignedInAsync(Role.Bureau);
        var unit = await AddUnitAsync();
        await ShouldBeProblemAsync(await client.PostAsJsonAsync("/api/v1/projects", new { name = "", investor = "甲公司", amountWan = 1, unitId = unit }), 400, "Failure.Invalid");
        await ShouldBeProblemAsync(await client.PostAsync("/api/v1/projects", new StringContent("{", null, "application/json")), 400, "Api.Unreadable");

        var created = await client.PostAsJsonAsync("/api/v1/projects", new { name = "储能项目", investor = "甲公司", amountWan = 120_000, unitId = unit, occurredOn = "2026-01-05" });
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var lead = await created.Content.ReadFromJsonAsync<JsonElement>();
        var (address, version) = (created.Headers.Location!.ToString(), lead.GetProperty("version").GetInt64());

        await ShouldBeProblemAsync(await client.PostAsJsonAsync(address + "/moves", new { move = "registerCompany", version, on = "2026-02-01", companyName = "甲公司" }), 422, "Project.MilestoneNeedsSigned");
        await ShouldBeProblemAsync(await client.PostAsJsonAsync(address + "/moves", new { move = "sign", version, on = "2026-02-01", document = "投资协议" }), 422, "Claim.EvidenceMissing");
        await SwitchReviewGateOffAsync();
        await ConfirmSigningAsync(client, address, version);
        await ShouldBeProblemAsync(await client.PostAsJsonAsync(address + "/moves", new { move = "start", version, on = "2026-03-01", document = "许可证" }), 409, "Failure.Stale");

        var project = await client.GetFromJsonAsync<JsonElement>(address);
        project.GetProperty("stage").GetString().ShouldBe("Signed");
        var list = await client.GetFromJsonAsync<JsonElement>("/api/v1/projects?text=储能&minYi=10");
        list.GetProperty("total").GetInt32().ShouldBe(1);
        var totals = await client.GetFromJsonAsync<JsonElement>("/api/v1/reports/totals?period=2026-02&minYi=10");
        totals.GetProperty("flows").GetProperty("signed").GetProperty("count").GetInt32().ShouldBe(1);
        (await client.GetAsync("/api/v1/reports/board?asOf=2026-02-02")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/api/v1/reports/diff?from=2026-01-01&to=2026-02-02")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // 申报 with a file, 核实 and 批准 by two others, all by program.
    private async Task ConfirmSigningAsync(HttpClient client, string address, long version)
    {
        await ShouldBeProblemAsync(await client.PostAsync(address + "/files?name=假的.pdf", new ByteArrayContent("MZ not a pdf"u8.ToArray())), 422, "Project.FileKindUnknown");
        var added = await client.PostAsync(address + "/files?name=投资协议.pdf", new ByteArrayContent("%PDF-1.4 1 0 obj %%EOF"u8.ToArray()));
        added.StatusCode.ShouldBe(HttpStatusCode.Created, await added.Content.ReadAsStringAsync());
        var file = (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        (await client.GetByteArrayAsync(added.Headers.Location!.ToString())).Length.ShouldBe(22);
        var claimed = await client.PostAsJsonAsync(address + "/moves", new { move = "sign", version, on = "2026-02-01", document = "投资协议", evidence = new[] { new { need = "Agreement", fileId = file } } });
        claimed.StatusCode.ShouldBe(HttpStatusCode.OK, await claimed.Content.ReadAsStringAsync());
        var claim = (await client.GetFromJsonAsync<JsonElement>("/api/v1/claims?scope=Mine")).GetProperty("rows")[0].GetProperty("id").GetGuid();

        await ShouldBeProblemAsync(await client.PostAsJsonAsync($"/api/v1/claims/{claim}/verify", new { version = 1 }), 422, "Claim.SamePerson");
        using var second = await SignedInAsync(Role.Bureau, "guchangfeng");
        await ShouldBeProblemAsync(await second.PostAsJsonAsync($"/api/v1/claims/{claim}/return", new { version = 1 }), 400, "Failure.Invalid");
        (await second.PostAsJsonAsync($"/api/v1/claims/{claim}/verify", new { version = 1, note = "与原件一致" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var third = await SignedInAsync(Role.Director, "sunweiguo");
        await ShouldBeProblemAsync(await third.PostAsJsonAsync($"/api/v1/claims/{claim}/approve", new { version = 1 }), 409, "Failure.Stale");
        (await third.PostAsJsonAsync($"/api/v1/claims/{claim}/approve", new { version = 2 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetFromJsonAsync<JsonElement>($"/api/v1/claims/{claim}")).GetProperty("state").GetString().ShouldBe("Confirmed");
    }

    private static async Task<string?> DetailAsync(HttpClient client, string address) =>
        (await (await client.GetAsync(address)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString();

    private async Task SwitchReviewGateOffAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var rules = new ZoneRules();
        rules.SwitchReviewGate(false);
        db.ZoneRules.Add(rules);
        await db.SaveChangesAsync();
    }

    private async Task<HttpClient> SignedInAsync(Role role, string user = "linkexin")
    {
        var token = await site.AddTokenAsync(await site.AddUserAsync(user, role));
        var client = site.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private async Task<Guid> AddUnitAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var unit = new OrgUnit("工业招商中心", UnitKind.Centre, new DateOnly(2020, 1, 1));
        db.Units.Add(unit);
        await db.SaveChangesAsync();
        return unit.Id;
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage answer, int status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(text).RootElement.GetProperty("code").GetString().ShouldBe(code);
        text.ShouldNotContain("   at ");
    }
}
