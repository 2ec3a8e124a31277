using System.Net;
using System.Net.Http.Headers;
using System.Text;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.E2E.Tests.Host.Access;

/// <summary>
/// Every page, download and API route and every role, as written in doors.csv: <c>open</c>, <c>login</c> (sent to sign in), <c>refused</c> (sent away, or 403),
/// <c>told</c> (the page is there and says that one may not), <c>token</c> (401). A new route without a row fails.
/// </summary>
public sealed class DoorMatrixTests : IDisposable
{
    private const string Api = "/api/";
    private const string File = "%PDF-1.4";
    private const string ReviewApplication = """{"version":1,"kind":"Evaluation","inputs":{}}""";
    private const string Followed = """{"version":1,"text":"x","dueOn":"2026-12-31"}""";
    private const string Step = """{"version":1,"note":"x"}""";

    /// <summary>What stands in an address for its parameters. Nothing of that name exists: who may ask learns that it is not there.</summary>
    private static readonly Dictionary<string, string> Parameters = new(StringComparer.Ordinal)
    {
        ["{Id:guid}"] = Guid.Empty.ToString(), ["{id:guid}"] = Guid.Empty.ToString(), ["{projectId:guid}"] = Guid.Empty.ToString(), ["{id}"] = "T-0", ["{Key}"] = "T-0", ["{Slug}"] = "board", ["{month}"] = "2026-01", ["{Code}"] = "2026-01",
        ["{secret}"] = "T-0", ["{day}"] = "2026-01-05", ["{Day}"] = "2026-01-05",
    };

    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        ["GET /api/v1/reports/totals"] = "?period=2026-01", ["GET /api/v1/reports/race"] = "?year=2026", ["GET /api/v1/reports/diff"] = "?from=2026-01-01&to=2026-01-08",
        ["POST /api/v1/projects/{id:guid}/files"] = "?name=a.pdf", ["POST /api/v1/race/files"] = "?name=a.pdf", ["GET /api/v1/activities/calendar"] = "?from=2026-01-01&to=2026-01-31",
        ["GET /api/v1/reports/yield"] = "?period=2026-01", ["PUT /api/v1/events/{id:guid}"] = "?version=1", ["DELETE /api/v1/targets/{id:guid}"] = "?version=1", ["DELETE /api/v1/events/{id:guid}/projects/{projectId:guid}"] = "?role=Signed",
    };

    /// <summary>Bodies that can be read; whether one may is asked before what is in them counts.</summary>
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["POST /api/v1/projects"] = """{"name":"","investor":"","amountWan":0,"unitId":"00000000-0000-0000-0000-000000000000"}""",
        ["POST /api/v1/projects/{id:guid}/moves"] = """{"move":"startNegotiation","version":1,"on":"2026-01-05"}""",
        ["POST /api/v1/projects/{id:guid}/statistics"] = """{"version":1,"milestone":"Started","acceptedOn":null}""",
        ["POST /api/v1/months/{month}/steps"] = """{"step":"Propose"}""",
        ["POST /api/v1/claims/{id:guid}/verify"] = Step,
        ["POST /api/v1/claims/{id:guid}/approve"] = Step,
        ["POST /api/v1/claims/{id:guid}/return"] = Step,
        ["POST /api/v1/claims/{id:guid}/withdraw"] = Step,
        ["POST /api/v1/claims/{id:guid}/refile"] = """{"version":1,"on":"2026-01-05"}""",
        ["POST /api/v1/projects/{id:guid}/files"] = File,
        ["POST /api/v1/race/files"] = File,
        ["POST /api/v1/projects/{id:guid}/reviews"] = ReviewApplication,
        ["POST /api/v1/handovers"] = """{"fromPostId":"00000000-0000-0000-0000-000000000000","toPostId":"00000000-0000-0000-0000-000000000000"}""",
        ["POST /api/v1/reviews/{id:guid}/revise"] = ReviewApplication,
        ["POST /api/v1/reviews/{id:guid}/submit"] = Step,
        ["POST /api/v1/reviews/{id:guid}/return"] = Step,
        ["POST /api/v1/reviews/{id:guid}/precheck"] = Step,
        ["POST /api/v1/reviews/{id:guid}/decide"] = Step,
        ["POST /api/v1/reviews/{id:guid}/recheck"] = Step,
        ["POST /api/v1/reviews/{id:guid}/convene"] = Step,
        ["POST /api/v1/reviews/{id:guid}/experts"] = Step,
        ["POST /api/v1/reviews/{id:guid}/extend"] = Step,
        ["POST /api/v1/reviews/{id:guid}/close-panel"] = Step,
        ["POST /api/v1/reviews/{id:guid}/deliveries"] = """{"promise":"Tax","actual":1,"asOf":"2026-01-05","source":"x"}""",
        ["POST /api/v1/reviews/{id:guid}/reconsider"] = Step,
        ["POST /api/v1/reviews/opinions/{id:guid}/answer"] = Step,
        ["POST /api/v1/reviews/opinions/{id:guid}/resolve"] = Step,
        ["POST /api/v1/reviews/experts/{id:guid}/score"] = Step,
        ["POST /api/v1/reviews/experts/{id:guid}/recuse"] = Step,
        ["POST /api/v1/reviews/experts/{id:guid}/excuse"] = Step,
        ["POST /api/v1/handovers/{id:guid}/sign"] = """{"version":1}""",
        ["POST /api/v1/handovers/{id:guid}/cancel"] = """{"version":1}""",
        ["POST /api/v1/quotas/leaves"] = """{"personId":null,"kind":"Annual","from":"2026-11-02","to":"2026-11-03","reason":null}""",
        ["POST /api/v1/quotas/leaves/{id:guid}/withdraw"] = """{"version":1}""",
        ["PUT /api/v1/targets"] = """{"year":2026,"unitId":null,"metric":"履职","value":9}""",
        ["POST /api/v1/projects/{id:guid}/receipts"] = """{"receivedOn":"2026-01-05","usdWan":100,"voucher":"x"}""",
        ["POST /api/v1/race/boards"] = """{"month":"2026-01"}""",
        ["POST /api/v1/race/boards/{month}/appeals"] = """{"entryId":"00000000-0000-0000-0000-000000000000","reason":"x","evidence":"x"}""",
        ["POST /api/v1/race/appeals/{id:guid}/answer"] = """{"version":1,"upheld":false,"reason":"x"}""",
        ["POST /api/v1/race/awards/{id:guid}/decision"] = """{"version":1,"confirmed":true}""",
        ["POST /api/v1/race/records"] = """{"kind":"LateReport","unitId":"00000000-0000-0000-0000-000000000000","on":"2026-01-05","reason":"x","evidence":"x"}""",
        ["POST /outbox/activities/photos/{id:guid}"] = "{}",
        ["POST /outbox/activities"] = """{"user":"00000000-0000-0000-0000-000000000000","fields":{}}""",
        ["POST /api/v1/supervision"] = """{"title":"x","matter":"x","ownerPostId":"00000000-0000-0000-0000-000000000000","workingDays":3}""",
        ["POST /api/v1/supervision/{id:guid}/progress"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/report"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/return"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/close"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/withdraw"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/extension"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/extension/grant"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/extension/refuse"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/penalty/confirm"] = Followed,
        ["POST /api/v1/supervision/{id:guid}/penalty/decline"] = Followed,
        ["POST /api/v1/notices/read"] = """{"id":null}""",
        ["POST /api/v1/meetings"] = """{"name":"周例会","heldOn":"2026-01-05","startsAt":"09:00:00"}""",
        ["POST /api/v1/meetings/{id:guid}/start"] = """{"version":1}""",
        ["POST /api/v1/meetings/{id:guid}/minutes"] = """{"version":1}""",
        ["POST /api/v1/meetings/{id:guid}/items"] = """{"version":1,"title":"x"}""",
        ["POST /api/v1/meetings/{id:guid}/decisions"] = """{"text":"x","ownerPostId":"10000000-0000-0000-0000-000000000000","dueOn":"2026-12-05"}""",
        ["POST /api/v1/activities"] = """{"kind":"Call","on":"2026-01-05"}""",
        ["POST /api/v1/events"] = """{"kind":"Signing","title":"","firstOn":"2026-01-05"}""",
        ["PUT /api/v1/events/{id:guid}"] = """{"kind":"Signing","title":"x","firstOn":"2026-01-05"}""",
        ["POST /api/v1/events/{id:guid}/hold"] = """{"version":1}""",
        ["POST /api/v1/events/{id:guid}/cancel"] = """{"version":1,"text":"x"}""",
        ["POST /api/v1/events/{id:guid}/projects"] = """{"role":"Signed","projectIds":["00000000-0000-0000-0000-000000000000"]}""",
        ["DELETE /api/v1/events/{id:guid}/projects/{projectId:guid}"] = "{}",
        ["DELETE /api/v1/targets/{id:guid}"] = "{}",
    };

    /// <summary>Roles that are nothing without a unit.</summary>
    private static readonly string[] OfAUnit = [nameof(Role.Staff), nameof(Role.UnitHead), nameof(Role.LiaisonOffice)];

    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Doors_WhenAnyRoleKnocks_AnswerAsWritten()
    {
        var (table, found) = (DoorTable.Read(), new Dictionary<string, List<string>>(StringComparer.Ordinal));
        var (doors, unit) = (DoorTable.Of(site.Services), await AddUnitAsync());
        foreach (var asker in DoorTable.Askers)
        {
            using var visitor = await EnterAsync(asker, unit);
            foreach (var door in doors)
            {
                var answer = await KnockAsync(door.Contains(Api, StringComparison.Ordinal) ? visitor.Client : visitor.Browser, door);
                if (!found.TryGetValue(door, out var row))
                {
                    found[door] = row = [door];
                }

                row.Add(answer);
            }
        }

        doors.Count.ShouldBeGreaterThan(30);
        var rows = found.Values.Select(r => string.Join(',', r)).ToList();
        table.Keys.Except(doors).ShouldBeEmpty("these doors are gone");
        var different = rows.Where(r => !table.TryGetValue(r.Split(',')[0], out var written) || r != string.Join(',', written.Values.Prepend(r.Split(',')[0]))).ToList();
        different.ShouldBeEmpty("new, or different from doors.csv; look at them:\n" + string.Join('\n', different));
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

    private async Task<Visitor> EnterAsync(string asker, Guid unit)
    {
        var visitor = new Visitor(site.Browser(), site.Browser());
        if (asker == DoorTable.Nobody)
        {
            return visitor;
        }

        var user = await site.AddUserAsync("u" + asker.ToLowerInvariant(), Enum.Parse<Role>(asker), OfAUnit.Contains(asker) ? unit : null);
        (await visitor.Browser.SignInAsync(user.UserName!, SiteFactory.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        visitor.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await site.AddTokenAsync(user));
        return visitor;
    }

    private static async Task<string> KnockAsync(HttpClient client, string door)
    {
        var (method, route) = (door.Split(' ')[0], door.Split(' ')[1]);
        var address = Parameters.Aggregate(route, (text, p) => text.Replace(p.Key, p.Value, StringComparison.Ordinal)) + Queries.GetValueOrDefault(door);
        address.ShouldNotContain("{", Case.Sensitive, $"say what stands for the parameters of {door}");
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method != HttpMethod.Get.Method)
        {
            Bodies.ShouldContainKey(door, "a body is needed to knock there");
            request.Content = new StringContent(Bodies[door], Encoding.UTF8, Bodies[door] == File ? "application/octet-stream" : "application/json");
        }

        using var answer = await client.SendAsync(request);
        var target = answer.Headers.Location?.ToString() ?? string.Empty;
        return answer.StatusCode switch
        {
            HttpStatusCode.Redirect when target.Contains("/login", StringComparison.Ordinal) => "login",
            HttpStatusCode.Redirect when target.Contains("/forbidden", StringComparison.Ordinal) => "refused",
            HttpStatusCode.Redirect => "open",
            HttpStatusCode.Forbidden => "refused",
            HttpStatusCode.Unauthorized => "token",
            >= HttpStatusCode.InternalServerError => $"error {(int)answer.StatusCode}",
            _ => (await answer.Content.ReadAsStringAsync()).Contains(ErrorTexts.Of("Failure.Forbidden"), StringComparison.Ordinal) ? "told" : "open",
        };
    }

    private sealed record Visitor(HttpClient Browser, HttpClient Client) : IDisposable
    {
        public void Dispose()
        {
            Browser.Dispose();
            Client.Dispose();
        }
    }
}
