using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

public sealed class FlowTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 6, 30);

    [Theory]
    [OnBoth]
    public async Task Reaching_WhenConvertedAmountsLieAroundTheEdge_ComparesUnrounded(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreSigned(
            app,
            ("yuan below", new Money(999_999_999, Currency.Cny)),
            ("yuan at", new Money(1_000_000_000, Currency.Cny)),
            // At 7.2 yuan per dollar 999 999 999.936 and 1 000 000 000.008 yuan: both round to 100000万元.
            ("dollar below", new Money(13_888_888_888, Currency.Usd)),
            ("dollar above", new Money(13_888_888_889, Currency.Usd)));

        (await Names(app, new Threshold(10))).ShouldBe(["dollar above", "yuan at"]);
    }

    [Theory]
    [OnBoth]
    public async Task Reaching_WhenDollarLaneIsGiven_ComparesDollarsInDollars(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreSigned(app, ("4.99", A.Yi(4.99m)), ("5", A.Yi(5)), ("2999.9999", A.UsdWan(2999.9999m)), ("3000", A.UsdWan(3000)));

        (await Names(app, new Threshold(5, 3000))).ShouldBe(["3000", "5"]);
        (await Names(app, new Threshold(null, 3000))).ShouldBe(["3000", "4.99", "5"]);
        (await Names(app, new Threshold(5))).ShouldBe(["5"]);
        (await Names(app, Threshold.None)).Count.ShouldBe(4);
    }

    [Theory]
    [OnBoth]
    public async Task Grouped_WhenAmountsAreTheLargestAllowed_DoesNotOverflow(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await StoreSigned(app, ("yuan", new Money(Money.MaxCny, Currency.Cny)), ("dollar", new Money(Money.MaxUsd, Currency.Usd)));
        await app.Store(db => db.Set<ExchangeRate>().Single(r => r.Year == 2025).Change(ExchangeRate.MaxRateE4));

        var figure = Figure.Of(await app.Ask(db => Flow(db, db.Projects, FlowKind.Signed, From, To).Reaching(new Threshold(10_000)).Grouped().ToListAsync()));

        figure.Buckets[^1].ShouldBe(2);
        figure.InvestmentWan.ShouldBe(100_000_000 + 200_000_000);
    }

    [Theory]
    [OnBoth]
    public async Task Flow_WhenYearHasNoRate_UsesTheLatestEarlierOne(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.AddRange(new ExchangeRate(2022, 70_000), new ExchangeRate(2024, 71_000));
            db.AddRange(Enumerable.Range(2021, 5).Select(year => SignedOn(unit.Id, $"{year}", A.UsdWan(100), new DateOnly(year, 12, 31))));
        });

        var rates = await app.Ask(db => Flow(db, db.Projects, FlowKind.Signed, new(2020, 1, 1), To).OrderBy(r => r.On).Select(r => r.RateE4).ToListAsync());

        rates.ShouldBe([null, 70_000, 70_000, 71_000, 71_000]);
    }

    [Theory]
    [OnBoth]
    public async Task Flow_WhenRevised_UsesTheAmountInForceOnTheDay(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ExchangeRate(2026, 70_000));
        await app.Add((new ProjectBuilder
        {
            UnitId = unit.Id,
            Amount = A.Yi(1),
            Dates = Dates((Milestone.Signed, new(2026, 2, 28)), (Milestone.Registered, new(2026, 3, 1)), (Milestone.Started, new(2026, 4, 30)), (Milestone.Completed, new(2026, 5, 1))),
            Then = p =>
            {
                p.ReviseInvestment(A.Yi(2), new(2026, 3, 1), "扩容", TestClock.StartDay);
                p.ReviseInvestment(A.UsdWan(5000), new(2026, 5, 1), "改为外资", TestClock.StartDay);
            },
        }).Build());

        (await Only(app, FlowKind.Signed)).ShouldBe(10_000, "the day before the first revision");
        (await Only(app, FlowKind.Registered)).ShouldBe(20_000, "the day of the revision counts the new amount");
        (await Only(app, FlowKind.Started)).ShouldBe(20_000);
        (await Only(app, FlowKind.Completed)).ShouldBe(35_000, "5000万美元 at 7.0");
    }

    [Theory]
    [OnBoth]
    public async Task Flow_WhenProjectIsLostLater_StillCountsIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add((new ProjectBuilder { UnitId = unit.Id, Dates = Dates((Milestone.Signed, From)), Then = p => p.Lose(From, "转投他区", null, TestClock.StartDay) }).Build());

        (await Only(app, FlowKind.Signed)).ShouldBe(120_000);
    }

    [Theory]
    [OnBoth]
    public async Task Flow_WhenDatesLieAroundThePeriod_CountsBothEnds(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db => db.AddRange(new[] { From.AddDays(-1), From, To, To.AddDays(1) }.Select(on => SignedOn(unit.Id, $"{on:MM-dd}", A.Yi(1), on))));

        (await Names(app, Threshold.None)).ShouldBe(["01-01", "06-30"]);
    }

    [Theory]
    [OnBoth]
    public async Task SignedAndRegistered_WhenBothAreThere_IsDatedByTheLater(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db => db.AddRange(
            Project("registered inside", (Milestone.Signed, From.AddDays(-30)), (Milestone.Registered, From)),
            Project("registered after", (Milestone.Signed, From), (Milestone.Registered, To.AddDays(1))),
            Project("not registered", (Milestone.Signed, From))));

        (await Names(app, Threshold.None, FlowKind.SignedAndRegistered)).ShouldBe(["registered inside"]);

        Project Project(string name, params (Milestone, DateOnly)[] dates) => (new ProjectBuilder { UnitId = unit.Id, Name = name, Dates = Dates(dates) }).Build();
    }

    [Theory]
    [OnBoth]
    public async Task CompletedOrProducing_WhenEitherLiesInside_CountsOnceOnTheEarlierInside(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var (before, inside, later) = (From.AddDays(-1), From.AddDays(10), To);
        await app.Store(db => db.AddRange(
            Project("both", (Milestone.Completed, inside), (Milestone.Producing, later)),
            Project("completed before", (Milestone.Completed, before), (Milestone.Producing, later)),
            Project("producing only", (Milestone.Producing, inside)),
            Project("producing after", (Milestone.Completed, later), (Milestone.Producing, To.AddDays(1))),
            Project("neither", (Milestone.Completed, before), (Milestone.Producing, To.AddDays(1)))));

        var rows = await app.Ask(db => Flow(db, db.Projects, FlowKind.CompletedOrProducing, From, To).Join(db.Projects, r => r.ProjectId, p => p.Id, (r, p) => new { p.Name, r.On }).ToListAsync());

        rows.ToDictionary(r => r.Name, r => r.On).ShouldBe(
            new Dictionary<string, DateOnly> { ["both"] = inside, ["completed before"] = later, ["producing only"] = inside, ["producing after"] = later }, ignoreOrder: true);

        Project Project(string name, params (Milestone, DateOnly)[] dates) => (new ProjectBuilder { UnitId = unit.Id, Name = name, Dates = Dates(dates) }).Build();
    }

    private static MilestoneDates Dates(params (Milestone Milestone, DateOnly On)[] dates)
    {
        var result = new MilestoneDates();
        foreach (var (milestone, on) in dates)
        {
            result[milestone] = on;
        }

        return result;
    }

    private static Project SignedOn(Guid unitId, string name, Money amount, DateOnly on) =>
        new ProjectBuilder { UnitId = unitId, Name = name, Amount = amount, Dates = Dates((Milestone.Signed, on)) }.Build();

    private static async Task StoreSigned(TestApp app, params (string Name, Money Amount)[] projects)
    {
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2025, 72_000));
            db.AddRange(projects.Select(p => SignedOn(unit.Id, p.Name, p.Amount, new DateOnly(2026, 3, 1))));
        });
    }

    private static Task<List<string>> Names(TestApp app, Threshold threshold, FlowKind kind = FlowKind.Signed) => app.Ask(async db =>
        (await Flow(db, db.Projects, kind, From, To).Reaching(threshold).Join(db.Projects, r => r.ProjectId, p => p.Id, (_, p) => p.Name).ToListAsync())
            .Order(StringComparer.Ordinal).ToList());

    private static async Task<long> Only(TestApp app, FlowKind kind)
    {
        var groups = await app.Ask(db => Flow(db, db.Projects, kind, From, To).Grouped().ToListAsync());
        groups.ShouldHaveSingleItem().Count.ShouldBe(1);
        return Figure.Of(groups).InvestmentWan;
    }
}
