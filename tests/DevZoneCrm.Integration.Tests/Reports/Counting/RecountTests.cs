using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>Counting in SQL gives what counting by hand gives, over random histories.</summary>
public sealed class RecountTests
{
    private const int Projects = 200;

    private static readonly (int Year, decimal Rate)[] Rates = [(2022, 6.7m), (2024, 7.1234m), (2026, 7.2m)];

    private static readonly (DateOnly From, DateOnly To)[] Periods =
    [
        (new(2024, 1, 1), new(2024, 12, 31)),
        (new(2025, 7, 1), new(2025, 9, 30)),
        (new(2023, 1, 1), new(2026, 12, 31)),
        (new(2026, 2, 1), new(2026, 2, 28)),
    ];

    private static readonly Threshold[] Thresholds = [Threshold.None, new(10), new(5, 3000)];

    [Theory]
    [OnBoth(20261120)]
    [OnBoth(7)]
    public async Task Flow_WhenHistoriesAreRandom_EqualsTheRecount(DatabaseProvider provider, int seed)
    {
        await using var app = await TestApp.StartAsync(provider);
        var histories = await StoreAsync(app, seed);
        var counted = 0;
        foreach (var kind in Enum.GetValues<FlowKind>())
        {
            foreach (var (from, to) in Periods)
            {
                var expected = histories.Select(h => (On: h.DateFor(kind, from, to), History: h)).Where(x => x.On >= from && x.On <= to)
                    .Select(x => (Money: x.History.AmountOn(x.On!.Value), x.On!.Value.Year)).Select(x => (x.Money, Yuan: Converted(x.Money, x.Year))).ToList();
                counted += expected.Count;
                foreach (var threshold in Thresholds)
                {
                    var figure = Figure.Of(await app.Ask(db => Flow(db, db.Projects, kind, from, to).Reaching(threshold).Grouped().ToListAsync()));
                    ShouldEqual(figure, expected.Where(e => Passes(threshold, e.Money, e.Yuan)).ToList(), $"{kind} {from}..{to} {threshold}");
                }
            }
        }

        counted.ShouldBeGreaterThan(Projects);
    }

    [Theory]
    [OnBoth(20261120)]
    [OnBoth(7)]
    public async Task Stock_WhenHistoriesAreRandom_EqualsTheRecount(DatabaseProvider provider, int seed)
    {
        await using var app = await TestApp.StartAsync(provider);
        var histories = await StoreAsync(app, seed);
        var counted = 0;
        foreach (var day in Enumerable.Range(0, 14).Select(i => new DateOnly(2023, 6, 30).AddMonths(3 * i)))
        {
            var groups = await app.Ask(db => Stock(db, db.Projects, day).Grouped().ToListAsync());
            foreach (var stage in Enum.GetValues<ProjectStage>().Where(s => s != ProjectStage.None))
            {
                var expected = histories.Where(h => h.IsInProgressOn(day) && h.StageOn(day) == (Milestone)(int)stage)
                    .Select(h => h.AmountOn(day)).Select(m => (m, Yuan: Converted(m, day.Year))).ToList();
                counted += expected.Count;
                ShouldEqual(Figure.Of(groups.Where(g => g.Kind == (int)stage)), expected, $"{stage} on {day}");
            }
        }

        counted.ShouldBeGreaterThan(Projects);
    }

    [Theory]
    [OnBoth(20261120)]
    [OnBoth(7)]
    public async Task Stuck_WhenHistoriesAreRandom_IsWhatTheLightsSay(DatabaseProvider provider, int seed)
    {
        await using var app = await TestApp.StartAsync(provider);
        var histories = await StoreAsync(app, seed);
        var limits = new ZoneRules().Limits;
        var found = 0;

        // Days on which some spans end later, and today, after which none does.
        foreach (var day in Enumerable.Range(0, 12).Select(i => new DateOnly(2023, 11, 30).AddMonths(3 * i)).Append(TestClock.StartDay))
        {
            var expected = histories.Where(h => h.IsInProgressOn(day) && limits.Judge(h.HealthOn(day), day).State == ProjectHealth.Overdue).Select(h => h.Code).Order(StringComparer.Ordinal).ToList();
            var listed = (await app.Send(new GetBoardChangesQuery(day.AddDays(-7), day, BoardFilter.None, GetBoardChangesQuery.MaxRows))).Value.Stuck;
            var counted = (await app.Send(new GetBoardChangesQuery(day.AddDays(-7), day, BoardFilter.None, 1))).Value.Stuck;

            listed.Rows.Select(r => r.Code).Order(StringComparer.Ordinal).ShouldBe(expected, ignoreOrder: false, $"on {day}");
            counted.Count.ShouldBe(expected.Count, $"counted on {day}");
            counted.Rows.Select(r => r.Code).ShouldBe(listed.Rows.Take(1).Select(r => r.Code), ignoreOrder: false, $"the largest on {day}");
            found += expected.Count;
        }

        found.ShouldBeGreaterThan(Projects / 2);
    }

    private static async Task<List<History>> StoreAsync(TestApp app, int seed)
    {
        var unit = await app.Add(A.Unit());
        var random = new Random(seed);
        var histories = Enumerable.Range(0, Projects).Select(i => History.Random($"R-{i:D3}", unit.Id, random)).ToList();
        await app.Store(db =>
        {
            db.AddRange(Rates.Select(r => new ExchangeRate(r.Year, (int)(r.Rate * 10_000))));
            db.AddRange(histories.Select(h => h.Build()));
        });
        return histories;
    }

    private static decimal Converted(Money money, int year) =>
        money.Currency == Currency.Cny ? money.Amount : money.Amount / 100m * Rates.Last(r => r.Year <= year).Rate;

    private static bool Passes(Threshold threshold, Money money, decimal yuan) =>
        money.Currency == Currency.Usd && threshold.MinUsdWan is { } wan ? money.Amount >= wan * 1_000_000m : threshold.MinYi is not { } yi || yuan >= yi * 100_000_000m;

    private static void ShouldEqual(Figure figure, List<(Money Money, decimal Yuan)> expected, string what)
    {
        figure.Count.ShouldBe(expected.Count, what);
        figure.Wan.ShouldBe(expected.Sum(e => e.Yuan) / 10_000m, what);
        figure.UsdCount.ShouldBe(expected.Count(e => e.Money.Currency == Currency.Usd), what);
        foreach (var edge in Figure.Edges)
        {
            figure.AtLeast(edge).ShouldBe(expected.Count(e => e.Yuan >= edge * 100_000_000m), $"{what}, at least {edge}亿");
        }
    }
}
