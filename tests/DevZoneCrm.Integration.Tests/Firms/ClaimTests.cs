using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.ExtendClaim;
using DevZoneCrm.Core.Firms.GetFirmClaims;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.Matching;
using DevZoneCrm.Core.Firms.RenameFirm;
using DevZoneCrm.Core.Firms.TakeFromPool;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Firms;

public sealed class ClaimTests
{
    private const string Firm = "南通伊仕生物技术股份有限公司";

    [Theory]
    [OnBoth]
    public async Task Register_WhenTwoUnitsReportOneFirmWithinAMinute_TheServersTimeDecides(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var (one, other) = (A.User(Role.Staff, first.Id), A.User(Role.Staff, second.Id, name: "李四"));
        (await app.SendAs(other, new FindSameFirmQuery(Firm))).Value.ShouldBeEmpty();
        var earlier = await Lead(app, one, Firm);
        app.Clock.Now = app.Clock.Now.AddSeconds(40);

        // Who types now is told; the report is taken all the same, and stands second.
        (await app.SendAs(other, new FindSameFirmQuery("伊仕生物技术有限公司"))).Value.ShouldHaveSingleItem()
            .ShouldBe(new SameFirmDto { Match = FirmMatch.Probable, Unit = first.ShortName, Since = TestClock.StartDay });
        var later = await Lead(app, other, "伊仕生物技术有限公司");

        var rival = (await app.SendAs(other, new GetProjectFirmQuery(later))).Value.Rivals.ShouldHaveSingleItem();
        (rival.Unit, rival.IsEarlier, rival.Match).ShouldBe((first.ShortName, true, FirmMatch.Probable));
        (await app.SendAs(one, new GetProjectFirmQuery(earlier))).Value.Rivals.ShouldHaveSingleItem().IsEarlier.ShouldBeFalse();
    }

    [Theory]
    [OnBoth]
    public async Task Claim_WhenNoProgressIsMade_LapsesIntoThePoolAndIsTakenOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second, third) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")), await app.Add(A.Unit("招商三局")));
        var (one, two, three) = (A.User(Role.Staff, first.Id), A.User(Role.Staff, second.Id, name: "李四"), A.User(Role.Staff, third.Id, name: "王五"));
        var project = await Lead(app, one, Firm);
        var claim = (await app.SendAs(one, new GetFirmClaimsQuery(ClaimView.Mine))).Value.Rows.ShouldHaveSingleItem();
        (claim.State, claim.LapsesOn).ShouldBe((ClaimState.Protected, new DateOnly(2026, 12, 21)));
        (await app.SendAs(two, new TakeFromPoolCommand(claim.ClaimId))).Failure!.Code.ShouldBe(FirmErrors.StillProtected);

        app.Clock.Now = app.Clock.Now.AddDays(25);
        (await app.SendAs(one, new GetFirmTasksQuery())).Value.Ending.ShouldBe(1);
        (await app.SendAs(A.User(Role.UnitHead, first.Id), new GetFirmClaimsQuery(ClaimView.Ending))).Value.Rows.ShouldHaveSingleItem().State.ShouldBe(ClaimState.Ending);
        (await app.SendAs(two, new GetFirmClaimsQuery(ClaimView.Pool))).Value.Total.ShouldBe(0);

        app.Clock.Now = app.Clock.Now.AddDays(7);
        (await BookLapsesAsync(app), await BookLapsesAsync(app)).ShouldBe((1, 0), "once for one lapse");
        (await app.SendAs(two, new GetFirmClaimsQuery(ClaimView.Pool))).Value.Rows.ShouldHaveSingleItem().ClaimId.ShouldBe(claim.ClaimId);
        (await app.SendAs(two, new FindSameFirmQuery(Firm))).Value.ShouldHaveSingleItem().IsInPool.ShouldBeTrue();
        (await app.SendAs(one, new TakeFromPoolCommand(claim.ClaimId))).Failure!.Code.ShouldBe(FirmErrors.RetakeTooEarly);

        var taken = await Task.WhenAll(app.SendAs(two, new TakeFromPoolCommand(claim.ClaimId)), app.SendAs(three, new TakeFromPoolCommand(claim.ClaimId)));
        taken.Count(t => t.IsSuccess).ShouldBe(1);
        taken.Single(t => !t.IsSuccess).Failure!.Code.ShouldBe(FirmErrors.TakenBefore);
        var winner = taken[0].IsSuccess ? second.Id : third.Id;
        (await app.Ask(db => db.Projects.Where(p => p.Id == project).Select(p => p.UnitId).SingleAsync())).ShouldBe(winner);
        (await app.Ask(db => db.FirmClaims.Where(c => c.ProjectId == project && c.End == null).SingleAsync())).ShouldSatisfyAllConditions(
            c => c.UnitId.ShouldBe(winner), c => c.Origin.ShouldBe(ClaimOrigin.Taken), c => c.IsProtected.ShouldBeTrue());
    }

    [Theory]
    [OnBoth]
    public async Task Claim_WhenVisitsAreLogged_RunsOnUntilProtectionEndsAndIsExtendedOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var (staff, leader) = (A.User(Role.Staff, unit.Id), A.User(Role.LineLeader, name: "郑亚东"));
        var project = await Lead(app, staff, Firm);
        for (var month = 0; month < 3; month++)
        {
            app.Clock.Now = app.Clock.Now.AddDays(25);
            (await app.SendAs(staff, Visit(project, unit.Id, app.Clock.Now, month == 1 ? ActivityKind.Mail : ActivityKind.Visit))).IsSuccess.ShouldBe(true);
            if (month == 1)
            {
                // A mail is no progress: the day of the visit before still counts.
                var current = (await app.SendAs(staff, new GetProjectFirmQuery(project))).Value.Claim!;
                current.LastProgressOn.ShouldBe(new DateOnly(2026, 12, 15));
                (await app.SendAs(staff, Visit(project, unit.Id, app.Clock.Now, ActivityKind.Trip))).IsSuccess.ShouldBe(true);
            }
        }

        var claim = (await app.SendAs(leader, new GetProjectFirmQuery(project))).Value.Claim!;
        claim.LapsesOn.ShouldBe(new DateOnly(2027, 2, 18));
        (await app.SendAs(staff, new ExtendClaimCommand(claim.ClaimId, claim.Version, "已约定三月签约"))).Failure!.Code.ShouldBe("Failure.Forbidden");
        var extended = await app.SendAs(leader, new ExtendClaimCommand(claim.ClaimId, claim.Version, "已约定三月签约"));
        extended.IsSuccess.ShouldBeTrue();
        (await app.SendAs(leader, new ExtendClaimCommand(claim.ClaimId, extended.Value, "再延一次"))).Failure!.Code.ShouldBe(FirmErrors.ExtendedBefore);
        (await app.SendAs(leader, new GetProjectFirmQuery(project))).Value.Claim!.ProtectedUntil.ShouldBe(new DateOnly(2027, 5, 19));
    }

    [Theory]
    [OnBoth]
    public async Task Claim_WhenTheProjectEndsOrIsResumed_EndsAndBeginsAgain(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var head = A.User(Role.UnitHead, unit.Id);
        var project = await Lead(app, head, Firm);
        (await app.SendAs(head, new LoseProjectCommand(project, await Version(app, project), TestClock.StartDay, "落户外地"))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(head, new GetProjectFirmQuery(project))).Value.ShouldSatisfyAllConditions(f => f.Claim.ShouldBeNull(), f => f.Past.ShouldHaveSingleItem().End.ShouldBe(ClaimEnd.ProjectEnded));

        (await app.SendAs(head, new ResumeProjectCommand(project, await Version(app, project), TestClock.StartDay, "回头再谈"))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(head, new GetProjectFirmQuery(project))).Value.Claim!.Origin.ShouldBe(ClaimOrigin.Resumed);
        await app.Store(db => db.Projects.Include(p => p.Shares).Single(p => p.Id == project).Sign(TestClock.StartDay, TestClock.StartDay, null));
        (await app.SendAs(head, new GetProjectFirmQuery(project))).Value.ShouldSatisfyAllConditions(f => f.Claim.ShouldBeNull(), f => f.Past[0].End.ShouldBe(ClaimEnd.Signed), f => f.SplitFixedOn.ShouldBe(TestClock.StartDay));
    }

    [Theory]
    [OnBoth]
    public async Task Rename_WhenTheFirmIsRegistered_FindsItByBothNames(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var (one, two) = (A.User(Role.Staff, first.Id), A.User(Role.Staff, second.Id));
        var project = await Lead(app, one, "海澜氢能（拟设）");
        (await app.SendAs(one, new RenameFirmCommand { ProjectId = project, Version = await Version(app, project), Name = "南通澜擎动力科技有限公司", CreditCode = "91320691MA10001800", Kind = FirmAliasKind.Established, On = TestClock.StartDay })).IsSuccess.ShouldBeTrue();

        (await app.SendAs(two, new FindSameFirmQuery("海澜氢能有限公司"))).Value.ShouldHaveSingleItem().Match.ShouldBe(FirmMatch.Probable);
        (await app.SendAs(two, new FindSameFirmQuery("澜擎动力科技"))).Value.ShouldHaveSingleItem().Match.ShouldBe(FirmMatch.Probable);
        (await app.SendAs(two, new FindSameFirmQuery("澜擎动力科持"))).Value.ShouldHaveSingleItem().Match.ShouldBe(FirmMatch.Hint);
        (await app.SendAs(two, new FindSameFirmQuery("别的", "91320691MA10001800"))).Value.ShouldHaveSingleItem().Match.ShouldBe(FirmMatch.Same);
        (await app.SendAs(one, new GetProjectFirmQuery(project))).Value.Aliases.ShouldHaveSingleItem().Name.ShouldBe("海澜氢能（拟设）");
    }

    private static async Task<int> BookLapsesAsync(TestApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return await scope.ServiceProvider.GetRequiredService<ClaimLapses>().BookAsync(CancellationToken.None);
    }

    internal static async Task<Guid> Lead(TestApp app, Viewer viewer, string firm)
    {
        var result = await app.SendAs(viewer, new RegisterLeadCommand { Name = firm + "项目", Investor = firm, AmountWan = 50_000 });
        result.IsSuccess.ShouldBeTrue();
        return result.Value.ProjectId;
    }

    internal static Task<long> Version(TestApp app, Guid project) => app.Ask(db => db.Projects.Where(p => p.Id == project).Select(p => p.Version).SingleAsync());

    private static LogActivityCommand Visit(Guid project, Guid unit, DateTimeOffset at, ActivityKind kind) =>
        new(Guid.NewGuid(), project, new ActivityFacts { Kind = kind, On = ZoneCalendar.DayOf(at), UnitId = unit, Content = "谈了厂房" });
}
