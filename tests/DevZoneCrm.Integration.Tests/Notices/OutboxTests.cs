using System.Net;
using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.Outbox.Domain;
using DevZoneCrm.Core.Notices.Outbox.RetryDelivery;
using DevZoneCrm.Core.Notices.Webhooks.ChangeWebhook;
using DevZoneCrm.Core.Notices.Webhooks.GetDeliverySettings;
using DevZoneCrm.Core.Notices.Webhooks.TestWebhook;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>Digest, mail and webhook against real servers on real ports, on both databases.</summary>
public sealed class OutboxTests
{
    private const string Secret = "correct horse";

    [Theory]
    [OnBoth]
    public async Task Digest_WhenItsHourComes_IsMadeOncePerPersonAndMailed(DatabaseProvider provider)
    {
        await using var smtp = new SmtpServer();
        await using var app = await TestApp.StartAsync(provider, Mail(smtp.Port));
        var person = await SceneAsync(app);
        var (one, two) = (Work(app), Work(app));

        // 07:30 in China: before the hour.
        app.Clock.Now = new DateTimeOffset(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(8));
        (await one.MakeDigestsAsync(default)).ShouldBe(0);

        app.Clock.Now = new DateTimeOffset(2026, 11, 20, 8, 5, 0, TimeSpan.FromHours(8));
        var made = await Task.WhenAll(Task.Run(() => one.MakeDigestsAsync(default)), Task.Run(() => two.MakeDigestsAsync(default)));
        made.Sum().ShouldBe(1, "two servers make one digest");
        (await Task.WhenAll(Task.Run(() => one.SendAsync(default)), Task.Run(() => two.SendAsync(default)))).Sum().ShouldBe(1, "and send one mail");
        (await one.MakeDigestsAsync(default) + await two.SendAsync(default)).ShouldBe(0);

        var mail = Read(smtp.Taken.ShouldHaveSingleItem());
        mail.Subject.ShouldBe("DevZone CRM 每日摘要 2026-11-20：2 件事，1 件逾期");
        mail.To.ToString().ShouldContain("chen@example.cn");
        mail.TextBody!.ShouldContain("【逾期】“年产1万台精密减速机”：约董事长（应于 2026-11-18 完成）");
        mail.TextBody!.ShouldContain("P-SECRET");
        mail.TextBody!.ShouldNotContain("绝密项目", Case.Sensitive, "nothing of a secret project leaves the system");
        mail.HtmlBody!.ShouldContain("https://crm.example.cn/projects/");
        var told = await app.Ask(db => db.Notices.AsNoTracking().SingleAsync(n => n.Kind == NoticeKind.DigestReady));
        (told.ReceiverId, told.Link).ShouldBe((person.UserId!.Value, "/notices/digest/2026-11-20"));

        // The next day is Saturday: not on rest days.
        app.Clock.Now = app.Clock.Now.AddDays(1);
        (await one.MakeDigestsAsync(default)).ShouldBe(0);
        app.Clock.Now = app.Clock.Now.AddDays(2);
        (await one.MakeDigestsAsync(default)).ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Mail_WhenTheServerIsAwayOrBusy_IsTriedAgainLaterAndArrivesOnce(DatabaseProvider provider)
    {
        int port;
        await using (var gone = new SmtpServer())
        {
            port = gone.Port;
        }

        await using var app = await TestApp.StartAsync(provider, Mail(port));
        await OweAsync(app, "a");
        (await Work(app).SendAsync(default)).ShouldBe(0);
        var refused = await app.Ask(db => db.OutboxDeliveries.AsNoTracking().SingleAsync());
        (refused.State, refused.Attempts, refused.DueAt - app.Clock.GetUtcNow()).ShouldBe((DeliveryState.Waiting, 1, TimeSpan.FromSeconds(30)));
        refused.Error.ShouldNotBeNullOrEmpty();
        (await Work(app).SendAsync(default)).ShouldBe(0, "not before its time");
        (await app.Ask(db => db.OutboxDeliveries.Select(d => d.Attempts).SingleAsync())).ShouldBe(1);

        await using var smtp = new SmtpServer();
        await using var later = await TestApp.StartAsync(provider, Mail(smtp.Port));
        smtp.Answers.Enqueue("451 busy");
        await OweAsync(later, "b");
        (await Work(later).SendAsync(default)).ShouldBe(0);
        later.Clock.Now += TimeSpan.FromSeconds(31);
        (await Work(later).SendAsync(default)).ShouldBe(1);
        later.Clock.Now += TimeSpan.FromHours(2);
        (await Work(later).SendAsync(default)).ShouldBe(0);

        smtp.Taken.Count.ShouldBe(1);
        (await later.Ask(db => db.OutboxDeliveries.Select(d => new { d.State, d.Attempts }).SingleAsync())).ShouldBe(new { State = DeliveryState.Sent, Attempts = 2 });
    }

    [Theory]
    [OnBoth]
    public async Task Mail_WhenRefusedOrUnclear_IsNotSentAgainByItselfAndTheAdministratorIsTold(DatabaseProvider provider)
    {
        await using var smtp = new SmtpServer();
        await using var app = await TestApp.StartAsync(provider, Mail(smtp.Port));
        var admin = await UserAsync(app, Role.Admin, "管理员");
        smtp.Answers.Enqueue("554 no such box");
        await OweAsync(app, "refused");
        await Work(app).SendAsync(default);
        smtp.Answers.Enqueue("drop");
        await OweAsync(app, "unclear");
        await Work(app).SendAsync(default);
        app.Clock.Now += TimeSpan.FromDays(1);
        await Work(app).SendAsync(default);

        smtp.Taken.Count.ShouldBe(1, "the one that may have arrived, and not a second time");
        var problems = (await app.SendAs(admin, new GetDeliverySettingsQuery())).Value.Problems;
        problems.Select(p => p.State).ShouldBe([DeliveryState.Failed, DeliveryState.Unclear], ignoreOrder: true);
        (await app.Ask(db => db.Notices.CountAsync(n => n.ReceiverId == admin.UserId && n.Kind == NoticeKind.DeliveryFailed))).ShouldBeGreaterThan(0);

        (await app.SendAs(admin, new RetryDeliveryCommand(problems.Single(p => p.State == DeliveryState.Failed).Id))).Failure?.Text.ShouldBeNull();
        (await Work(app).SendAsync(default)).ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Webhook_WhenOn_IsSignedRetriedAndNeverTellsOfASecret(DatabaseProvider provider)
    {
        await using var robot = await RobotServer.StartAsync();
        await using var app = await TestApp.StartAsync(provider, new Dictionary<string, string?>(StringComparer.Ordinal) { ["Webhook:AllowHttp"] = "true", ["Webhook:AllowInternal"] = "true" });
        var admin = await UserAsync(app, Role.Admin, "管理员");
        (await app.SendAs(admin, new TestWebhookCommand())).IsSuccess.ShouldBeFalse("off by default");
        (await app.SendAs(admin, new ChangeWebhookCommand(0, robot.Url, Secret, true))).Failure?.Text.ShouldBeNull();
        var stored = await app.Ask(db => db.WebhookSettings.AsNoTracking().SingleAsync());
        stored.SealedSecret.ShouldNotContain(Secret);
        (await app.Ask(db => db.AuditEntries.Select(a => a.Changes).ToListAsync())).ShouldAllBe(c => !c.Contains(Secret, StringComparison.Ordinal) && !c.Contains(stored.SealedSecret, StringComparison.Ordinal));
        var unit = await app.Add(A.Unit());
        robot.Answers.Enqueue(HttpStatusCode.ServiceUnavailable);

        foreach (var level in new[] { Confidentiality.Internal, Confidentiality.Sensitive })
        {
            var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = $"{level}项目", Confidentiality = level, Amount = A.Yi(5), Dates = new() { [Milestone.Intent] = new DateOnly(2026, 1, 5) } }.Build());
            await app.ConfirmAsync(new SignProjectCommand(project.Id, project.Version, TestClock.StartDay, "协议"), A.User(Role.LineLeader, name: "批准人"));
        }

        (await Work(app).SendAsync(default)).ShouldBe(0);
        app.Clock.Now += TimeSpan.FromMinutes(1);
        (await Work(app).SendAsync(default)).ShouldBe(1);
        app.Clock.Now += TimeSpan.FromDays(1);
        (await Work(app).SendAsync(default)).ShouldBe(0);

        robot.Calls.Count.ShouldBe(2, "refused once, taken once");
        robot.Calls.Select(c => c.Headers["X-DevZone-Delivery"].ToString()).Distinct().Count().ShouldBe(1);
        foreach (var (headers, body) in robot.Calls)
        {
            body.ShouldContain("Internal项目");
            var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{headers["X-DevZone-Timestamp"]}.{body}"));
            headers["X-DevZone-Signature"].ToString().ShouldBe($"sha256={Convert.ToHexStringLower(signature)}");
        }
    }

    [Theory]
    [InlineData("http://robot.example.cn/hook")]
    [InlineData("https://127.0.0.1/hook")]
    [InlineData("https://10.1.2.3/hook")]
    [InlineData("https://[::1]/hook")]
    [InlineData("https://localhost/hook")]
    [InlineData("https://user:secret@robot.example.cn/hook")]
    [InlineData("robot.example.cn")]
    public async Task Webhook_WhenItsAddressIsPlainOrInternal_IsRefused(string url)
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);

        (await app.SendAs(await UserAsync(app, Role.Admin, "管理员"), new ChangeWebhookCommand(0, url, Secret, true))).IsSuccess.ShouldBeFalse();

        (await app.Ask(db => db.WebhookSettings.CountAsync())).ShouldBe(0);
    }

    private static OutboxWork Work(TestApp app) => new(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<OutboxWork>.Instance);

    private static Dictionary<string, string?> Mail(int port) => new(StringComparer.Ordinal)
    {
        ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture), ["Mail:Security"] = "None", ["Mail:From"] = "crm@example.cn", ["Mail:PublicUrl"] = "https://crm.example.cn",
    };

    private static MimeMessage Read(string message) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(message)));

    private static Task OweAsync(TestApp app, string key) => app.Store(db => db.OutboxDeliveries.Add(OutboxDelivery.Mail(key, Guid.NewGuid(), "chen@example.cn", "测试", "正文", "<p>正文</p>", app.Clock.GetUtcNow())));

    private static async Task<Viewer> UserAsync(TestApp app, Role role, string name, Guid? unit = null, Guid? post = null, string? email = null)
    {
        var viewer = A.User(role, unit, post, name);
        await app.Add(new AppUser { Id = viewer.UserId!.Value, UserName = viewer.UserId.Value.ToString("N"), DisplayName = name, Role = role, UnitId = unit, PostId = post, Email = email });
        return viewer;
    }

    // Somebody with a late next step of an ordinary project and one due today of a secret one.
    private static async Task<Viewer> SceneAsync(TestApp app)
    {
        var unit = await app.Add(A.Unit());
        var post = await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id));
        var person = await UserAsync(app, Role.Staff, "陈晨", unit.Id, post.Id, "chen@example.cn");
        await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id, Then = p => p.PlanNextStep("约董事长", new DateOnly(2026, 11, 18)) }.Build());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "P-SECRET", Name = "绝密项目", Confidentiality = Confidentiality.Secret, CodeName = "长风", OwnerPostId = post.Id, Then = p => p.PlanNextStep("签保密协议", new DateOnly(2026, 11, 20)) }.Build());
        return person;
    }
}
