using System.Collections.Concurrent;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Notices;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Notices;

/// <summary>Notices stand and fall with what caused them, on real databases.</summary>
public sealed class NoticeWriterTests
{
    [Theory]
    [OnBoth]
    public async Task Claim_AsItGoesOn_TellsWhoseTurnItIsAndNeverWhoActs(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.NeedNothingAsync();
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Amount = A.Yi(5), Dates = new() { [Milestone.Intent] = new DateOnly(2026, 1, 5) } }.Build());
        var (head, clerk, second, leader) = (await UserAsync(app, Role.UnitHead, unit.Id), await UserAsync(app, Role.Bureau), await UserAsync(app, Role.Bureau), await UserAsync(app, Role.LineLeader));

        (await app.SendAs(head, new SignProjectCommand(project.Id, project.Version, TestClock.StartDay, "协议"))).Failure?.Text.ShouldBeNull();

        var told = await ReceivedAsync(app);
        told.Select(n => (n.ReceiverId, n.Kind, n.ProjectId)).ShouldBe(new[] { clerk, second }.Select(v => (v.UserId!.Value, NoticeKind.ClaimToConfirm, (Guid?)project.Id)), ignoreOrder: true);
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());
        told.ShouldAllBe(n => n.Link == $"/confirmations/{claim.Id}" && n.ReadAt == null);

        app.Clock.Now += TimeSpan.FromHours(1);
        (await app.SendAs(clerk, new VerifyClaimCommand(claim.Id, claim.Version))).Failure?.Text.ShouldBeNull();

        (await ReceivedAsync(app)).Skip(2).Select(n => n.ReceiverId).ShouldBe([leader.UserId!.Value]);
    }

    [Theory]
    [OnBoth]
    public async Task OldNotices_WhenReadLongAgo_GoAndTheUnreadStay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = await UserAsync(app, Role.Bureau);
        foreach (var (days, ways) in new[] { (181, NoticeWays.Digest), (181, NoticeWays.App), (179, NoticeWays.Digest) })
        {
            // What is not shown in the app counts as read at once.
            await app.Add(Notice.To(user.UserId!.Value, NoticeContent.Of(NoticeKind.Mentioned, "/", null, "谁", "什么"), ways, app.Clock.Now.ToUniversalTime().AddDays(-days)));
        }

        await using var scope = app.Services.CreateAsyncScope();
        var old = scope.ServiceProvider.GetRequiredService<OldNotices>();

        (await old.RemoveAsync(CancellationToken.None)).ShouldBe(1);
        (await old.RemoveAsync(CancellationToken.None)).ShouldBe(0);
        (await ReceivedAsync(app)).Count.ShouldBe(2);
    }

    [Theory]
    [OnBoth]
    public async Task Claim_WhenRefused_TellsNobody(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        await UserAsync(app, Role.Bureau);

        (await app.SendAs(await UserAsync(app, Role.UnitHead, unit.Id), new SignProjectCommand(project.Id, project.Version, TestClock.StartDay, "协议"))).IsSuccess.ShouldBeFalse();

        (await ReceivedAsync(app)).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Lapse_WhenTheDayComes_IsWarnedOfOnceAndToldOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var post = await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id));
        var holder = await UserAsync(app, Role.Staff, unit.Id, post.Id);
        (await app.SendAs(holder, new RegisterLeadCommand { Name = "精密减速机", Investor = "南通伊仕生物技术股份有限公司", AmountWan = 50_000 })).Failure?.Text.ShouldBeNull();
        var last = await app.Ask(db => db.FirmClaims.Select(c => c.LapsesOn).SingleAsync());
        var work = new DailyWork(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock, NullLogger<DailyWork>.Instance);
        var heard = new ConcurrentBag<ChangeNotice>();
        using var subscription = app.Services.GetRequiredService<LiveFeed>().Subscribe(notice => Task.Run(() => heard.Add(notice)));

        app.Clock.Now += TimeSpan.FromDays(last.DayNumber - TestClock.StartDay.DayNumber);
        await work.LookAsync(CancellationToken.None);
        await work.LookAsync(CancellationToken.None);

        (await ReceivedAsync(app)).Select(n => (n.ReceiverId, n.Kind)).ShouldBe([(holder.UserId!.Value, NoticeKind.FirmClaimLapsing)]);
        SpinWait.SpinUntil(() => heard.Any(n => n.Tells(holder.UserId.Value)), TimeSpan.FromSeconds(5)).ShouldBeTrue("the bell hears of it though nothing was recorded");
        heard.ShouldNotContain(n => n.Tells(Guid.NewGuid()));

        app.Clock.Now += TimeSpan.FromDays(1);
        await work.LookAsync(CancellationToken.None);
        await work.LookAsync(CancellationToken.None);

        (await ReceivedAsync(app)).Select(n => n.Kind).ShouldBe([NoticeKind.FirmClaimLapsing, NoticeKind.FirmClaimLapsed]);
    }

    private static Task<List<Notice>> ReceivedAsync(TestApp app) => app.Ask(db => db.Notices.AsNoTracking().OrderBy(n => n.CreatedAt).ThenBy(n => n.Id).ToListAsync());

    private static async Task<Viewer> UserAsync(TestApp app, Role role, Guid? unit = null, Guid? post = null)
    {
        var viewer = A.User(role, unit, post);
        await app.Add(new AppUser { Id = viewer.UserId!.Value, UserName = viewer.UserId.Value.ToString("N"), DisplayName = viewer.Name, Role = role, UnitId = unit, PostId = post });
        return viewer;
    }
}
