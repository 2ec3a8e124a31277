using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Quotas;

public sealed class QuotaReportTests
{
    [Theory]
    [OnBoth]
    public async Task Report_WhenActivitiesAreOnRecord_CountsThemByRoleOnceEach(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        var (monday, principal, deputy, staff) = (new DateOnly(2026, 6, 29), scene.Principal, scene.Deputy, scene.Staff);
        await scene.DidAsync(ActivityKind.Visit, monday, principal, with: [scene.OtherPrincipal, staff]);
        await scene.DidAsync(ActivityKind.Visit, monday.AddDays(8), principal);
        await scene.DidAsync(ActivityKind.Visit, monday.AddDays(9), principal);
        await scene.DidAsync(ActivityKind.Call, monday.AddDays(15), principal);
        var trip = await scene.DidAsync(ActivityKind.Trip, new DateOnly(2026, 7, 13), deputy, 3);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 13), deputy, trip: trip);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 14), deputy, trip: trip, with: [staff]);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 21), deputy);
        await scene.DidAsync(ActivityKind.Stationed, new DateOnly(2026, 6, 25), null, 10, with: [staff]);
        await scene.DidAsync(ActivityKind.Stationed, new DateOnly(2026, 7, 3), null, 5, with: [staff]);
        await scene.DidAsync(ActivityKind.Stationed, new DateOnly(2026, 7, 30), null, 10, with: [staff, scene.Colleague]);

        (await scene.OfAsync("陆建峰", "ledVisitsPerWeek")).ShouldBe((4, 2), "29 June is in the week that ends on 5 July; two in one week are one; a call is none");
        (await scene.OfAsync("张蕾", "ledVisitsPerWeek")).ShouldBe((4, 0), "took part, did not lead");
        (await scene.OfAsync("朱明哲", "tripsPerMonth")).ShouldBe((6, 2), "a trip is one, its stops are within it");
        (await scene.OfAsync("高远帆", "stationedDaysPerMonth")).ShouldBe((20, 9), "1–4 and 3–7 are seven days, 30 and 31 two");
        (await scene.OfAsync("姜文博", "stationedDaysPerMonth")).ShouldBe((20, 2));
        (await scene.OfAsync("姜文博", "stationedDaysPerMonth", new DateOnly(2026, 8, 1))).ShouldBe((20, 8));
    }

    [Theory]
    [OnBoth]
    public async Task Report_WhenLeadsAreRegistered_CountsThemForTheirOwnersMonth(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        foreach (var (code, day, lost) in new[] { ("XS1", 1, false), ("XS2", 31, true), ("XS3", 32, false) })
        {
            await app.Add(new ProjectBuilder
            {
                Code = code,
                UnitId = scene.Unit.Id,
                OwnerPostId = scene.Staff.Id,
                Dates = new() { [Milestone.Lead] = QuotaScene.July.AddDays(day - 1) },
                Then = p => LoseIf(p, lost),
            }.Build());
        }

        (await scene.OfAsync("高远帆", "leadsPerMonth")).ShouldBe((1, 2), "one that was lost later was a lead all the same");
        (await scene.OfAsync("姜文博", "leadsPerMonth")).ShouldBe((1, 0));
    }

    private static void LoseIf(Project project, bool isLost)
    {
        if (isLost)
        {
            project.Lose(new DateOnly(2026, 8, 20), "落户外地", null, TestClock.StartDay);
        }
    }

    [Theory]
    [OnBoth]
    public async Task Report_WhenAnActivityIsWithdrawn_NoLongerCountsIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        var visit = await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 6), scene.Principal);
        (await scene.OfAsync("陆建峰", "ledVisitsPerWeek")).Done.ShouldBe(1);

        (await app.Send(new WithdrawActivityCommand(visit.Id, visit.Version, "记重了"))).Failure.ShouldBeNull();

        (await scene.OfAsync("陆建峰", "ledVisitsPerWeek")).Done.ShouldBe(0);
        (await app.Ask(db => db.QuotaMarks.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Report_WhenAskedBy_ShowsTheZoneTheUnitOrOnesOwn(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);

        (await scene.ReportAsync()).Select(l => (l.Unit, l.Person, l.Quota)).ShouldBe(
        [
            ("工业招商中心", "姜文博", "stationedDaysPerMonth"), ("工业招商中心", "姜文博", "leadsPerMonth"), ("工业招商中心", "朱明哲", "tripsPerMonth"), ("工业招商中心", "陆建峰", "ledVisitsPerWeek"),
            ("工业招商中心", "高远帆", "stationedDaysPerMonth"), ("工业招商中心", "高远帆", "leadsPerMonth"), ("投资促进局", "张蕾", "ledVisitsPerWeek"),
        ]);
        (await scene.ReportAsync(A.User(Role.Supervision))).Count.ShouldBe(7);
        (await scene.ReportAsync(scene.Head)).ShouldAllBe(l => l.Unit == "工业招商中心");
        (await scene.ReportAsync(scene.Member)).Select(l => l.Person).Distinct().ShouldBe(["高远帆"]);
        (await scene.ReportAsync(A.User(Role.Economic))).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task GiveAsync_WhenAnAccountIsMadeByName_GivesItsHolderAPost(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("招商一局"));
        var known = await app.Add(A.Person("周启明"));
        await app.Add(A.Post(known.Id, unit.Id));
        foreach (var (name, role) in new[] { ("周启明", Role.UnitHead), ("沈若水", Role.LineLeader), ("顾长风", Role.Staff), ("林可欣", Role.Bureau) })
        {
            await using var scope = app.Services.CreateAsyncScope();
            var user = await scope.ServiceProvider.GetRequiredService<AccountCreation>().CreateAsync(new NewAccount { UserName = name, Password = "Zhaoshang@2026", Role = role, UnitId = unit.Id });
            await scope.ServiceProvider.GetRequiredService<AccountPosts>().GiveAsync(user, CancellationToken.None);
        }

        var posts = await app.Ask(db => db.Posts.Join(db.People, o => o.PersonId, p => p.Id, (o, p) => new { p.Name, o.Role, o.ValidFrom }).OrderBy(x => x.Name).ToListAsync());

        posts.Select(p => (p.Name, p.Role)).ShouldBe([("周启明", PostRole.Principal), ("沈若水", PostRole.Deputy), ("顾长风", PostRole.FullTime)], ignoreOrder: true);
        posts.ShouldAllBe(p => p.ValidFrom == unit.ValidFrom);
        (await app.Ask(db => db.Users.CountAsync(u => u.PostId != null))).ShouldBe(3);
    }
}
