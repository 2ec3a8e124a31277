using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.Domain;
using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.GetMyQuotas;
using DevZoneCrm.Core.Quotas.GetQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Core.Quotas.GetQuotaRules;
using DevZoneCrm.Core.Quotas.RecordLeave;
using DevZoneCrm.Core.Quotas.WithdrawLeave;
using DevZoneCrm.Core.Quotas.WriteQuotaRule;
using DevZoneCrm.Core.Targets.AcceptDuty;
using DevZoneCrm.Core.Targets.GetDutyMarks;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Quotas;

public sealed class QuotaStandingTests
{
    private static readonly DateOnly July = QuotaScene.July;

    [Theory]
    [OnBoth]
    public async Task RecordLeave_WhenByThePersonOrTheHead_TakesTheDaysOutUntilWithdrawn(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        var away = new RecordLeaveCommand(null, LeaveKind.Annual, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 17), null);

        (await app.SendAs(scene.Member, away)).Failure.ShouldBeNull();
        (await app.SendAs(scene.Head, away with { PersonId = scene.Principal.PersonId })).Failure.ShouldBeNull();
        (await app.SendAs(scene.Member, away with { PersonId = scene.Colleague.PersonId })).Failure!.Code.ShouldBe(QuotaErrors.LeaveNotYours);
        (await app.SendAs(scene.Head, away with { PersonId = scene.OtherPrincipal.PersonId })).Failure!.Code.ShouldBe(QuotaErrors.LeaveNotYours);
        (await app.SendAs(A.User(Role.Supervision), away with { PersonId = scene.Staff.PersonId })).Failure!.Code.ShouldBe(QuotaErrors.LeaveNotYours, "it looks on");
        (await app.SendAs(scene.Member, away)).Failure!.Code.ShouldBe(QuotaErrors.LeaveTwice);

        (await scene.OfAsync("高远帆", "stationedDaysPerMonth")).Required.ShouldBe(11, "20 × 13 ÷ 23 = 11.3");
        (await scene.OfAsync("陆建峰", "ledVisitsPerWeek")).Required.ShouldBe(2, "two of four weeks are away");
        (await app.SendAs(scene.Member, new GetLeavesQuery(July))).Value.Leaves.ShouldHaveSingleItem().MayChange.ShouldBeTrue();
        var seen = (await app.SendAs(scene.Head, new GetLeavesQuery(July))).Value;
        (seen.Leaves.Count, seen.People.Count).ShouldBe((2, 4));
        var own = seen.Leaves.Single(l => l.Person == "高远帆");
        (own.Unit, own.Days).ShouldBe(("工业招商中心", 12));

        (await app.SendAs(scene.Head, new WithdrawLeaveCommand(own.Id, own.Version))).Failure.ShouldBeNull();

        (await scene.OfAsync("高远帆", "stationedDaysPerMonth")).Required.ShouldBe(20);
    }

    [Theory]
    [OnBoth]
    public async Task Bulletin_WhenVisitsAreJoint_CountsThemOnceForTheUnitAndForEachPerson(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 6), scene.Principal, with: [scene.Staff, scene.OtherPrincipal]);
        var trip = await scene.DidAsync(ActivityKind.Trip, new DateOnly(2026, 7, 6), scene.Deputy, 3, with: [scene.Staff]);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 7, 7), scene.Deputy, trip: trip);
        await scene.DidAsync(ActivityKind.Stationed, new DateOnly(2026, 7, 8), null, 3, with: [scene.Staff]);

        var bulletin = (await app.Send(new GetQuotaBulletinQuery(July))).Value;

        bulletin.Units.Select(u => (u.Unit, u.Visits, u.DaysAway)).ShouldBe([("工业招商中心", 2, 9), ("投资促进局", 1, 1)], ignoreOrder: true);
        var staff = bulletin.People.Single(p => p.Person == "高远帆").Out;
        staff.ShouldBe(new Outing(5, 1, 1, 3), "6–8 and 8–10");
        bulletin.NeverOut.Select(p => p.Person).ShouldBe(["姜文博"]);
        (await app.SendAs(scene.Head, new GetQuotaBulletinQuery(July))).Value.Units.ShouldHaveSingleItem().Unit.ShouldBe("工业招商中心");
        (await app.SendAs(scene.Head, new GetQuotaGridQuery(July, scene.OtherUnit.Id))).Value.Lines.ShouldBeEmpty();
        (await app.Send(new GetQuotaGridQuery(July, scene.Unit.Id, WholeYear: true))).Value.Lines.Count.ShouldBe(6 * 12);
    }

    [Theory]
    [OnBoth]
    public async Task DutyMarks_WhenTheOfficeSaysNothing_AreWhatTheQuotasGive(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        await scene.DidAsync(ActivityKind.Visit, new DateOnly(2026, 9, 1), scene.Principal);
        (await app.Send(new AcceptDutyCommand(scene.Unit.Id, July, 6, "台账启用前"))).Failure.ShouldBeNull();
        (await app.Send(new AcceptDutyCommand(scene.Unit.Id, new DateOnly(2026, 10, 1), 8, "补记"))).Failure.ShouldBeNull();

        var marks = (await app.Send(new GetDutyMarksQuery(2026))).Value.Where(m => m.UnitId == scene.Unit.Id).ToList();

        // September: one of four weeks of 3 points, nothing of the rest.
        marks.Select(m => (m.Month, m.Value, m.IsAccepted, m.Computed)).ShouldBe([(7, 6m, true, null), (9, 0.75m, false, 0.75m), (10, 8m, true, 0m)]);
    }

    [Theory]
    [OnBoth]
    public async Task WriteQuotaRule_WhenFromThisMonth_LeavesThePastAsItWas(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        var rule = new WriteQuotaRuleCommand(PostRole.FullTime, QuotaMeasure.Days, QuotaSpan.Month, new QuotaTerms("8", QuotaPart.TakenPart, 10, false), TestClock.StartDay, 0);

        (await app.Send(rule)).Failure.ShouldBeNull();
        (await app.Send(rule)).Failure!.Kind.ShouldBe(Core.Common.Messaging.FailureKind.Stale);
        (await app.Send(rule with { From = July })).Failure!.Code.ShouldBe(QuotaErrors.PastMonth);
        (await app.Send(rule with { Version = 1, Terms = rule.Terms with { Required = 11 } })).Failure.ShouldBeNull();

        (await scene.OfAsync("高远帆", "stationedDaysPerMonth", TestClock.StartDay)).Required.ShouldBe(11);
        (await scene.OfAsync("高远帆", "stationedDaysPerMonth", new DateOnly(2026, 10, 1))).Required.ShouldBeGreaterThan(11);
        var rules = (await app.Send(new GetQuotaRulesQuery())).Value;
        rules.Select(r => r.Now!.IsExample).ShouldBe([true, true, false, true]);
    }

    [Theory]
    [OnBoth]
    public async Task Shortfalls_WhenTheMonthRuns_TellWhoIsBehindWhileThereIsTime(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await QuotaScene.SetAsync(app);
        // Friday 20 November 2026: eleven days are left, today included.
        await scene.DidAsync(ActivityKind.Stationed, new DateOnly(2026, 11, 2), null, 9, with: [scene.Staff]);

        await using var scope = app.Services.CreateAsyncScope();
        var behind = await scope.ServiceProvider.GetRequiredService<QuotaShortfalls>().ReadAsync(QuotaScope.Zone, CancellationToken.None);

        var staff = behind.Single(s => s.Line.Post.Person == "高远帆" && s.Line.Quota.Key.Measure == QuotaMeasure.Days);
        (staff.IsLost, staff.Line.Missing, staff.Line.Prospect.DaysLeft).ShouldBe((false, 11, 11));
        var colleague = behind.Single(s => s.Line.Post.Person == "姜文博" && s.Line.Quota.Key.Measure == QuotaMeasure.Days);
        (colleague.IsLost, colleague.Line.Prospect.Lost).ShouldBe((true, 9));
        (await app.SendAs(scene.Member, new GetMyQuotasQuery())).Value.Select(l => l.Quota.Key.Word).ShouldBe([QuotaName.StationedDaysPerMonth, QuotaName.LeadsPerMonth]);
    }
}
