using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reports;

/// <summary>The parts of the overview add up to its totals, and its totals are those of every other report.</summary>
public sealed class GetOverviewTests
{
    private static readonly Threshold[] Thresholds = [Threshold.None, new(5), new(5, 3000), new(null, 3000)];

    [Theory]
    [OnBoth]
    public async Task Parts_WhenAdded_MakeTheZone(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        foreach (var threshold in Thresholds)
        {
            var overview = (await app.Send(new GetOverviewQuery("2025", threshold, CountingFilter.None))).Value;
            var signed = overview.Flows[FlowKind.Signed].Now;

            signed.Count.ShouldBeGreaterThan(5);
            ShouldAddUp(overview.Months.Select(m => m.Signed), signed);
            ShouldAddUp(overview.Months.Select(m => m.YearBefore), overview.Flows[FlowKind.Signed].Before);
            ShouldAddUp(overview.Units.Select(u => u.Signed), signed);
            ShouldAddUp(overview.Chains.Select(c => c.Signed), signed);
            overview.Sectors.Sum(s => s.Counts[FlowKind.Signed]).ShouldBe(signed.Count);
            overview.Tiers[0].SignedCount.ShouldBe(signed.Count);
            overview.Tiers[0].SignedWan.ShouldBe(signed.Wan);
            overview.Chains.ShouldContain(c => c.Id == null);
        }
    }

    [Theory]
    [OnBoth]
    public async Task Totals_WhenComparedWithTheReport_AreTheSame(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        foreach (var threshold in Thresholds)
        {
            var overview = (await app.Send(new GetOverviewQuery("2025-H2", threshold, CountingFilter.None))).Value;
            var now = (await app.Send(new GetTotalsQuery("2025-H2", threshold, CountingFilter.None))).Value;
            var before = (await app.Send(new GetTotalsQuery("2024-H2", threshold, CountingFilter.None))).Value;

            foreach (var (kind, figure) in overview.Flows)
            {
                (figure.Now.Count, figure.Now.Wan).ShouldBe((now.Flows[kind].Count, now.Flows[kind].Wan));
                (figure.Before.Count, figure.Before.Wan).ShouldBe((before.Flows[kind].Count, before.Flows[kind].Wan));
            }

            foreach (var (kind, figure) in overview.Stocks)
            {
                (figure.Now.Count, figure.Now.Wan).ShouldBe((now.Stocks[kind].Count, now.Stocks[kind].Wan));
            }
        }
    }

    [Theory]
    [OnBoth]
    public async Task Chain_WhenNone_HasAListOfItsOwn(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var none = (await app.Send(new GetOverviewQuery("2025", Threshold.None, CountingFilter.None))).Value.Chains.Single(c => c.Id is null).Signed;

        var list = (await app.Send(new SearchProjectsQuery { Filter = new() { ChainIds = [Guid.Empty], Counted = new() { Flow = FlowKind.Signed, PeriodCode = "2025" } } })).Value;

        (list.Sum.Count, list.Sum.Wan).ShouldBe((none.Count, none.Wan));
    }

    [Theory]
    [OnBoth]
    public async Task Stocks_WhenTheDayEndsAMonth_AreComparedWithTheEndOfTheLast(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);

        (await app.Send(new GetOverviewQuery("2025-02", Threshold.None, CountingFilter.None))).Value.MonthBefore.ShouldBe(new DateOnly(2025, 1, 31));
        (await app.Send(new GetOverviewQuery("2025-02", Threshold.None, CountingFilter.None, new DateOnly(2025, 3, 30)))).Value.MonthBefore.ShouldBe(new DateOnly(2025, 2, 28));
        (await app.Send(new GetOverviewQuery("2026", Threshold.None, CountingFilter.None))).Value.AsOf.ShouldBe(TestClock.StartDay);
    }

    [Theory]
    [OnBoth]
    public async Task Overview_WhenARateIsMissing_NamesTheProject(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Amount = A.UsdWan(100), Dates = new MilestoneDates { [Milestone.Lead] = new(2025, 1, 5), [Milestone.Signed] = new(2025, 3, 1) } }.Build());

        var project = await app.Ask(db => db.Projects.SingleAsync());
        var failure = (await app.Send(new GetOverviewQuery("2025", Threshold.None, CountingFilter.None))).Failure.ShouldNotBeNull();
        var masked = (await app.SendAs(A.User(Role.UnitHead, Guid.NewGuid()), new GetOverviewQuery("2025", Threshold.None, CountingFilter.None))).Failure.ShouldNotBeNull();

        failure.Code.ShouldBe("Rates.Missing");
        failure.Text.ShouldContain(project.Name);
        masked.Text.ShouldContain(project.Code);
        masked.Text.ShouldNotContain(project.Name);
    }

    [Theory]
    [OnBoth]
    public async Task Overview_WhenNarrowed_CountsThatUnitAlone(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);

        var overview = (await app.Send(new GetOverviewQuery("2025", Threshold.None, new CountingFilter("招商二局")))).Value;

        var only = overview.Units.ShouldHaveSingleItem();
        only.Id.ShouldBe(overview.UnitId);
        only.Signed.Count.ShouldBe(overview.Flows[FlowKind.Signed].Now.Count);
        overview.UnitChoices.Count.ShouldBe(2);
    }

    private static void ShouldAddUp(IEnumerable<Figure> parts, Figure whole)
    {
        var all = parts.ToList();
        all.Sum(f => f.Count).ShouldBe(whole.Count);
        all.Sum(f => f.Wan).ShouldBe(whole.Wan);
    }

    private static async Task<TestApp> SampleAsync(DatabaseProvider provider)
    {
        var app = await TestApp.StartAsync(provider);
        var units = new[] { await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")) };
        var chain = await app.Add(A.Chain());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2020, 65_000));
            db.Add(new ExchangeRate(2025, 71_429));
            for (var i = 0; i < 60; i++)
            {
                var signedOn = new DateOnly(2024, 1, 10).AddDays(i * 12);
                db.Add(new ProjectBuilder
                {
                    UnitId = units[i % 2].Id,
                    ChainId = i % 3 == 0 ? null : chain.Id,
                    Sector = (i % 5) switch { 0 => null, 1 => Sector.Services, _ => Sector.Manufacturing },
                    Amount = i % 4 == 0 ? A.UsdWan(1_000 + (i * 210)) : A.Yi(1 + (i % 13)),
                    Dates = new MilestoneDates
                    {
                        [Milestone.Lead] = signedOn.AddDays(-40),
                        [Milestone.Signed] = signedOn,
                        [Milestone.Started] = i % 2 == 0 ? signedOn.AddDays(90) : null,
                        [Milestone.Completed] = i % 4 == 0 ? signedOn.AddDays(200) : null,
                    },
                }.Build());
            }
        });
        return app;
    }
}
