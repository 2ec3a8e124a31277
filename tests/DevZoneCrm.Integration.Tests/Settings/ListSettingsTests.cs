using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Chains.CloseChain;
using DevZoneCrm.Core.Chains.GetChainSettings;
using DevZoneCrm.Core.Chains.OpenChain;
using DevZoneCrm.Core.Chains.ReclassifyChain;
using DevZoneCrm.Core.Chains.RenameChain;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetKeyList;
using DevZoneCrm.Core.Projects.GetWorkbench;
using DevZoneCrm.Core.Projects.KeyListSettings;
using DevZoneCrm.Core.Projects.PutOnKeyList;
using DevZoneCrm.Core.Projects.TakeOffKeyList;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.AddRate;
using DevZoneCrm.Core.Reports.CorrectRate;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetRates;
using DevZoneCrm.Core.Reports.RemoveRate;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Core.Zones.ChooseTiers;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Core.Zones.LimitMonthChecks;
using DevZoneCrm.Core.Zones.LimitStages;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Settings;

public sealed class ListSettingsTests
{
    [Theory]
    [OnBoth]
    public async Task Chain_OpenedRenamedReclassifiedClosed_KeepsItsProjects(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var chain = (await app.Send(new OpenChainCommand("低空经济", ChainClass.Future, new DateOnly(2024, 1, 1)))).Value;
        await app.Add(new ProjectBuilder { UnitId = unit.Id, ChainId = chain }.Build());

        (await app.Send(new OpenChainCommand("低空经济", ChainClass.Other, TestClock.StartDay))).Failure!.Code.ShouldBe(ChainErrors.NameTaken);
        (await app.Send(new RenameChainCommand(chain, 1, "低空装备"))).Value.ShouldBe(2);
        (await app.Send(new ReclassifyChainCommand(chain, 2, ChainClass.Leading))).Value.ShouldBe(3);
        (await app.Send(new CloseChainCommand(chain, 3, TestClock.StartDay))).Value.ShouldBe(4);

        var row = (await app.Send(new GetChainSettingsQuery())).Value.ShouldHaveSingleItem();
        (row.Name, row.Class, row.Projects, row.OpenProjects, row.ValidTo).ShouldBe(("低空装备", ChainClass.Leading, 1, 1, (DateOnly?)TestClock.StartDay));
        (await app.Send(new RenameChainCommand(chain, 1, "别的"))).Failure!.Kind.ShouldBe(FailureKind.Stale);
    }

    [Theory]
    [OnBoth]
    public async Task MonthChecks_Limited_SpeakUpAsTheZoneSays(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db => db.AddRange(Enumerable.Range(1, 2).Select(day => new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = new(2024, 1, 5), [Milestone.Signed] = new(2025, 3, day + 2) } }.Build())));
        async Task<bool> JumpsAsync() => (await app.Send(new GetMonthQuery("2025-03"))).Value.Checks.Any(c => c.Kind == MonthCheckKind.JumpFromMonth);
        var admin = A.User(Role.Admin);

        (await JumpsAsync()).ShouldBeFalse("two projects are no jump as shipped");
        (await app.SendAs(admin, new LimitMonthChecksCommand(0, new MonthCheckLimits(0, 50, 3)))).Failure!.Fields.Keys.ShouldBe(["LateDays"]);
        var version = (await app.SendAs(admin, new LimitMonthChecksCommand(0, new MonthCheckLimits(10, 40, 2)))).Value;
        (await app.SendAs(admin, new LimitMonthChecksCommand(version - 1, MonthCheckLimits.Default))).Failure!.Kind.ShouldBe(FailureKind.Stale);

        (await app.Send(new GetZoneRulesQuery())).Value.MonthChecks.ShouldBe(new MonthCheckLimits(10, 40, 2));
        (await JumpsAsync()).ShouldBeTrue();
    }

    [Theory]
    [OnBoth]
    public async Task RemoveRate_WhileDollarProjectsAreCountedWithIt_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        foreach (var (year, rate) in new[] { (2019, 6.8985m), (2021, 6.4515m), (2024, 7.1217m) })
        {
            (await app.Send(new AddRateCommand(year, rate))).IsSuccess.ShouldBeTrue();
        }

        var dates = new MilestoneDates { [Milestone.Lead] = new DateOnly(2022, 3, 1), [Milestone.Signed] = new DateOnly(2022, 5, 1) };
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Amount = A.UsdWan(3000), Dates = dates }.Build());

        var rows = (await app.Send(new GetRatesQuery())).Value;
        rows.Select(r => r.Year).ShouldBe([2024, 2021, 2019]);
        rows[1].LaterYears.ShouldBe([2022]);
        rows.Select(r => r.IsInUse).ShouldBe([false, true, false]);
        (await app.Send(new RemoveRateCommand(2021))).Failure!.Code.ShouldBe(RateErrors.InUse);
        (await app.Send(new RemoveRateCommand(2024))).IsSuccess.ShouldBeTrue();
        (await app.Send(new RemoveRateCommand(2024))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.Send(new AddRateCommand(2021, 7m))).Failure!.Code.ShouldBe(RateErrors.YearTaken);
        (await app.Send(new AddRateCommand(1800, 7.12345m))).Failure!.Fields.Keys.ShouldBe(["Year", "Rate"], ignoreOrder: true);
        (await app.Send(new CorrectRateCommand(2021, 6.4m, 6.5m))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new CorrectRateCommand(2021, 6.4515m, 6.5m))).IsSuccess.ShouldBeTrue();
        (await app.Ask(db => db.ProjectFlows.Where(f => f.Year == 2022).Select(f => f.RateE4).Distinct().SingleAsync())).ShouldBe(65_000);
    }

    [Theory]
    [OnBoth]
    public async Task KeyList_SeveralAtOnce_ComeOnAndGoOff(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var one = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "碳化硅衬底" }.Build());
        var two = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        var secret = await app.Add(new ProjectBuilder { UnitId = unit.Id, Confidentiality = Confidentiality.Secret }.Build());
        var list = new KeyListMark(2026, KeyListLevel.Province);
        app.Viewer = A.User(Role.Bureau);

        (await app.Send(new PutOnKeyListCommand(list, [one.Id, secret.Id]))).Failure!.Code.ShouldBe(KeyListErrors.NotAllChangeable);
        (await app.Ask(db => db.KeyListEntries.CountAsync())).ShouldBe(0, "all or none");
        (await app.Send(new PutOnKeyListCommand(list, [one.Id, two.Id, two.Id]))).Value.ShouldBe(2);
        (await app.Send(new PutOnKeyListCommand(list, [one.Id]))).Value.ShouldBe(0);

        var shown = (await app.Send(new GetKeyListQuery(list))).Value;
        shown.Projects.Total.ShouldBe(2);
        shown.Counts[list].ShouldBe(2);
        (await app.Send(new GetKeyListQuery(list, "化硅"))).Value.Projects.Rows.ShouldHaveSingleItem().IsListed.ShouldBeTrue();
        (await app.Send(new TakeOffKeyListCommand(list, [one.Id, two.Id]))).Value.ShouldBe(2);
        (await app.Send(new GetKeyListQuery(list))).Value.Projects.Total.ShouldBe(0);
        (await app.Send(new PutOnKeyListCommand(new KeyListMark(1900, (KeyListLevel)9), []))).Failure!.Fields.Keys.ShouldBe(["List", "ProjectIds"], ignoreOrder: true);
        (await app.SendAs(A.User(Role.Admin), new GetKeyListQuery(list))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(A.User(Role.Staff, unit.Id), new PutOnKeyListCommand(list, [one.Id]))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
    }

    [Theory]
    [OnBoth]
    public async Task ZoneRules_WhenChanged_TheOverviewAndTheWorkbenchFollow(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Dates = new MilestoneDates { [Milestone.Lead] = TestClock.StartDay.AddDays(-5) } }.Build());
        var shipped = (await app.Send(new GetZoneRulesQuery())).Value;
        shipped.Version.ShouldBe(0);
        shipped.Tiers.ShouldBe(ZoneRules.UsualTiers);
        (await app.Send(new GetWorkbenchQuery())).Value.DueTotal.ShouldBe(0);

        var first = (await app.Send(new ChooseTiersCommand(0, 10, [50, 10]))).Value;
        var strict = new StageLimits(shipped.Limits.Stages.ToDictionary(s => s, s => s == ProjectStage.Lead ? (3, 4) : shipped.Limits.For(s)!.Value), 10);
        var second = (await app.Send(new LimitStagesCommand(first, strict))).Value;

        var rules = (await app.Send(new GetZoneRulesQuery())).Value;
        (rules.Version, rules.DefaultMinYi, rules.Limits.NoticeDays).ShouldBe((second, (int?)10, 10));
        rules.Limits.For(ProjectStage.Lead).ShouldBe((3, 4));
        (await app.Send(new GetOverviewQuery("2026", Threshold.None, CountingFilter.None, null))).Value.Tiers.Select(t => t.AtLeastYi).ShouldBe([null, 10, 50]);
        var due = (await app.Send(new GetWorkbenchQuery())).Value.Due.ShouldHaveSingleItem();
        due.Health.ShouldBe(ProjectHealth.Overdue);
        (await app.Send(new ChooseTiersCommand(first, null, [1]))).Failure!.Kind.ShouldBe(FailureKind.Stale);
        (await app.Send(new ChooseTiersCommand(second, 7, []))).Failure!.Fields.Keys.ShouldBe(["DefaultMinYi", "Tiers"], ignoreOrder: true);
        var wrong = new StageLimits(new Dictionary<ProjectStage, (int, int)> { [ProjectStage.Lead] = (30, 10) }, 10);
        (await app.Send(new LimitStagesCommand(second, wrong))).Failure!.Code.ShouldBe(ZoneErrors.OverdueBeforeWarning);
        (await app.SendAs(A.User(Role.Bureau), new ChooseTiersCommand(second, null, [1]))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(A.User(Role.Staff, unit.Id), new GetZoneRulesQuery())).IsSuccess.ShouldBeTrue();
    }
}
