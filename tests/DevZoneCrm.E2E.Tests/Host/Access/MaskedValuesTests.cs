using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host.Access;

/// <summary>
/// What a role must not see stands in no page source, no export, no API answer and no search result: words that exist nowhere else are put into every field of a 内部, a 敏感
/// and a 保密 project of another unit, and every door is opened by every role and looked through for them.
/// </summary>
public sealed class MaskedValuesTests : IDisposable
{
    /// <summary>In every text of a project; told apart by its level.</summary>
    private const string Word = "暗记";

    private const string Now = "2026-01-05";

    private static readonly Role[] SeeSecret = [Role.Director, Role.Audit];
    private static readonly Role[] SeeSensitive = [.. SeeSecret, Role.LineLeader, Role.Bureau, Role.Supervision, Role.Assessment];

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Doors_WhenOpenedByThoseWhoMustNotSee_ShowNoMaskedValue()
    {
        var (own, other) = (await AddUnitAsync("招商一局"), await AddUnitAsync("招商二局"));
        using var director = await ClientAsync(await site.AddUserAsync("zhuren", Role.Director));
        var planted = new List<(Confidentiality Level, Guid Id, string Code)>();
        foreach (var level in new[] { Confidentiality.Internal, Confidentiality.Sensitive, Confidentiality.Secret })
        {
            planted.Add(await PlantAsync(director, other, level));
        }

        var doors = DoorTable.Of(site.Services).Where(d => d.StartsWith("GET ", StringComparison.Ordinal)).Select(d => d[4..]).ToList();
        var leaks = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var forbidden = planted.Select(p => p.Level).Where(level => MustNotSee(role, level)).Select(level => Word + level).ToList();
            if (forbidden.Count == 0)
            {
                continue;
            }

            var user = await site.AddUserAsync("u" + role.ToString().ToLowerInvariant(), role, role is Role.Staff or Role.UnitHead or Role.LiaisonOffice ? own : null);
            using var client = await ClientAsync(user);
            using var browser = site.Browser();
            (await browser.SignInAsync(user.UserName!, SiteFactory.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            foreach (var address in doors.SelectMany(d => Addresses(d, planted)).Distinct(StringComparer.Ordinal))
            {
                var text = await TextAsync(address.StartsWith("/api", StringComparison.Ordinal) ? client : browser, address);
                leaks.AddRange(forbidden.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"{role} {address}: {word}"));
            }
        }

        leaks.ShouldBeEmpty(string.Join('\n', leaks.Take(40)));
    }

    /// <summary>The check itself: who may see does see the words, so that an empty page is not taken for a masked one.</summary>
    [Fact]
    public async Task Doors_WhenOpenedByThoseWhoMaySee_ShowThem()
    {
        var other = await AddUnitAsync("招商二局");
        var user = await site.AddUserAsync("zhuren", Role.Director);
        using var director = await ClientAsync(user);
        var (_, id, code) = await PlantAsync(director, other, Confidentiality.Secret);
        using var browser = site.Browser();
        await browser.SignInAsync(user.UserName!, SiteFactory.Password);

        (await TextAsync(browser, $"/projects/{id}")).ShouldContain(Word + Confidentiality.Secret);
        (await TextAsync(director, $"/api/v1/projects/{code}")).ShouldContain(Word + Confidentiality.Secret);
        using var leader = await ClientAsync(await site.AddUserAsync("fenguan", Role.LineLeader));
        (await leader.GetFromJsonAsync<JsonElement>("/api/v1/projects")).GetProperty("total").GetInt32().ShouldBe(0, "not even counted");
    }

    // An ordinary project of another unit is masked for a unit's head and not there for those who see their own only.
    private static bool MustNotSee(Role role, Confidentiality level) => level switch
    {
        Confidentiality.Secret => !SeeSecret.Contains(role),
        _ => !SeeSensitive.Contains(role),
    };

    private static IEnumerable<string> Addresses(string door, IReadOnlyList<(Confidentiality Level, Guid Id, string Code)> planted)
    {
        string Filled(string key, Guid id) => door.Replace("{Id:guid}", id.ToString(), StringComparison.Ordinal).Replace("{id:guid}", id.ToString(), StringComparison.Ordinal)
            .Replace("{id}", key, StringComparison.Ordinal).Replace("{Key}", key, StringComparison.Ordinal).Replace("{Slug}", "board", StringComparison.Ordinal)
            .Replace("{month}", "2026-01", StringComparison.Ordinal).Replace("{Code}", "2026-01", StringComparison.Ordinal);

        var query = door.EndsWith("/reports/totals", StringComparison.Ordinal) ? "?period=2026" : door.EndsWith("/reports/diff", StringComparison.Ordinal) ? "?from=2025-12-01&to=2026-02-01" : string.Empty;
        foreach (var (_, id, code) in planted)
        {
            yield return Filled(code, id) + query;
            yield return Filled(id.ToString(), id) + query;
        }

        if (door is "/projects" or "/board" or "/activities" or "/export/projects" or "/export/board" or "/export/activities" or "/api/v1/projects" or "/api/v1/activities")
        {
            var text = Uri.EscapeDataString(Word);
            yield return $"{door}?q={text}&text={text}";
            yield return $"{door}?unit={planted[0].Id}";
        }
    }

    private static async Task<(Confidentiality Level, Guid Id, string Code)> PlantAsync(HttpClient director, Guid unit, Confidentiality level)
    {
        var word = Word + level;
        var created = await director.PostAsJsonAsync("/api/v1/projects", new { name = word + "项目", investor = word + "有限公司", amountWan = 120_000, unitId = unit, occurredOn = Now, confidentiality = level.ToString(), content = word });
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var lead = await created.Content.ReadFromJsonAsync<JsonElement>();
        var id = lead.GetProperty("projectId").GetGuid();
        (await director.PostAsJsonAsync($"/api/v1/projects/{id}/moves", new { move = "startNegotiation", version = lead.GetProperty("version").GetInt64(), on = "2026-01-06", note = word })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var logged = await director.PostAsJsonAsync("/api/v1/activities", new { projectId = id, unitId = unit, kind = "Call", on = Now, contacts = word, content = word, result = word, nextStep = word, nextStepOn = "2026-02-01" });
        logged.StatusCode.ShouldBe(HttpStatusCode.Created, await logged.Content.ReadAsStringAsync());
        var file = new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
        (await director.PostAsync($"/api/v1/projects/{id}/files?name={Uri.EscapeDataString(word)}.pdf", file)).StatusCode.ShouldBe(HttpStatusCode.Created);
        return (level, id, lead.GetProperty("code").GetString()!);
    }

    // A workbook is a parcel of texts; what it says is looked through like a page.
    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
        }

        var text = new StringBuilder();
        using var parcel = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in parcel.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private async Task<HttpClient> ClientAsync(AppUser user)
    {
        var client = site.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await site.AddTokenAsync(user));
        return client;
    }

    private async Task<Guid> AddUnitAsync(string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var unit = new OrgUnit(name, UnitKind.Centre, new DateOnly(2020, 1, 1));
        db.Units.Add(unit);
        await db.SaveChangesAsync();
        return unit.Id;
    }
}
