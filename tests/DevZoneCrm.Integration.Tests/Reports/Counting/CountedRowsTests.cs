using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Count = DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>Counted rows say of random histories exactly what the plain definition says, for every kind of viewer, also after changes.</summary>
public sealed class CountedRowsTests
{
    private const int Projects = 150;

    private static readonly Role[] Roles = [Role.Director, Role.Bureau, Role.Economic, Role.UnitHead, Role.Staff, Role.ChiefService, Role.Admin];

    [Theory, OnBoth]
    public async Task Stocks_and_flows_equal_the_plain_definition(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (random, world) = await FillAsync(app, 7);
        foreach (var role in Roles)
        {
            var viewer = A.User(role, world.Units[0], world.Posts[0], userId: world.Users[0]);
            for (var i = 0; i < 6; i++)
            {
                var from = new DateOnly(2020, 1, 1).AddDays(random.Next(2400));
                var to = from.AddDays(random.Next(500));
                var kind = (FlowKind)random.Next(9);
                (await app.Ask(db => Sorted(Count.Stock(db, db.Projects.VisibleTo(viewer), from)))).ShouldBe(await app.Ask(db => Sorted(PlainCounting.Stock(db, db.Projects.VisibleTo(viewer), from))), $"{role} on {from}");
                (await app.Ask(db => Sorted(Count.Flow(db, db.Projects.VisibleTo(viewer), kind, from, to)))).ShouldBe(await app.Ask(db => Sorted(PlainCounting.Flow(db, db.Projects.VisibleTo(viewer), kind, from, to))), $"{role} {kind} {from} to {to}");
            }
        }
    }

    [Theory, OnBoth]
    public async Task Filters_that_rows_do_not_repeat_are_answered_by_the_projects(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (_, world) = await FillAsync(app, 11);
        var day = new DateOnly(2022, 6, 30);
        Func<IQueryable<Project>, IQueryable<Project>>[] questions =
        [
            p => p.Where(x => x.UnitId == world.Units[1]),
            p => p.Where(x => x.ChainId == null && x.SignedOn <= day),
            p => p.Where(x => x.Amount > 5_000_000 && x.Currency == Currency.Cny),
            p => p.OrderBy(x => x.Code).Take(40),
        ];
        foreach (var question in questions)
        {
            (await app.Ask(db => Sorted(Count.Stock(db, question(db.Projects), day)))).ShouldBe(await app.Ask(db => Sorted(PlainCounting.Stock(db, question(db.Projects), day))));
        }
    }

    [Theory, OnBoth]
    public async Task Rows_follow_every_change_of_a_project_and_of_a_rate(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (random, world) = await FillAsync(app, 13);
        var history = new RandomHistory(random, world.Units, world.Chains, world.Posts, world.Users);
        await app.Store(db =>
        {
            foreach (var project in db.Projects.Include(p => p.StatusPeriods).Include(p => p.SupersededInvestments).Include(p => p.Access).ToList().Where(_ => random.Next(2) == 0))
            {
                history.Change(project);
            }
        });
        await app.Store(db =>
        {
            // As taking back an import does: without the earlier amounts loaded. What a project in use drags along is not its own to lose.
            var first = db.Projects.OrderBy(p => p.Code).First();
            db.FirmClaims.RemoveRange(db.FirmClaims.Where(c => c.ProjectId == first.Id));
            db.Projects.Remove(first);
        });
        await app.Store(db =>
        {
            foreach (var project in db.Projects.Where(p => p.StartedOn != null).ToList())
            {
                project.RectifyInvestment(A.Yi(random.Next(1, 99)));
            }
        });
        await app.Store(db => db.ExchangeRates.Single(r => r.Year == 2021).Change(65_000));
        await ShouldBeWhatTheProjectsSayAsync(app);
    }

    [Theory, OnBoth]
    public async Task A_database_from_before_there_were_rows_gets_them_at_the_next_start(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await FillAsync(app, 17);
        await app.Ask(async db => await db.ProjectSpans.ExecuteDeleteAsync() + await db.ProjectFlows.ExecuteDeleteAsync());
        await app.Ask(async db =>
        {
            await db.UpgradeAsync();
            return true;
        });
        (await app.Ask(db => db.ProjectSpans.CountAsync())).ShouldBeGreaterThan(Projects);
        await ShouldBeWhatTheProjectsSayAsync(app);
    }

    [Theory, OnBoth]
    public async Task What_open_boards_share_is_what_each_viewer_counts_alone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (_, world) = await FillAsync(app, 19);
        var ids = await app.Ask(db => db.Projects.OrderBy(p => p.Code).Take(40).Select(p => p.Id).ToListAsync());
        var (to, from, version) = (TestClock.StartDay, TestClock.StartDay.AddDays(-400), 77L);
        foreach (var filter in new[] { BoardFilter.None, new BoardFilter { UnitId = world.Units[1] }, new BoardFilter { MinYi = 1 }, new BoardFilter { OwnerPostId = world.Posts[0] } })
        {
            foreach (var (role, i) in Roles.SkipLast(1).SelectMany(role => Enumerable.Range(0, world.Units.Length).Select(i => (role, i))))
            {
                var viewer = A.User(role, world.Units[i], world.Posts[i], userId: world.Users[i]);
                var board = (await app.SendAs(viewer, new GetProjectBoardQuery(filter))).Value;
                var changed = (await app.SendAs(viewer, new GetChangedCardsQuery(filter, ids, null, version))).Value;
                board.Columns.Select(c => (c.Stage, Said(c.Total))).ShouldBe(changed.Totals.OrderBy(t => t.Key).Select(t => (t.Key, Said(t.Value))), $"{role} of unit {i}, {filter}");

                var strip = (await app.SendAs(viewer, new GetBoardStripQuery(from, to, filter))).Value;
                var own = (await app.SendAs(viewer, new GetBoardStripQuery(from, to, filter, ids) { DataVersion = version })).Value;
                own.Overdue.ShouldBe(strip.Overdue, $"{role} of unit {i}, {filter}");
                own.Places.OrderBy(p => p.ProjectId).ShouldBe(strip.Places.Where(p => ids.Contains(p.ProjectId)).OrderBy(p => p.ProjectId), $"{role} of unit {i}, {filter}");
            }
        }
    }

    private static (int, decimal, decimal, int, decimal) Said(Figure figure) => (figure.Count, figure.Wan, figure.CnyWan, figure.UsdCount, figure.UsdWan);

    private static async Task ShouldBeWhatTheProjectsSayAsync(TestApp app)
    {
        var projects = await app.Ask(db => db.Projects.AsNoTracking().Include(p => p.StatusPeriods).Include(p => p.SupersededInvestments).ToListAsync());
        var rates = new RateTable(await app.Ask(db => db.ExchangeRates.AsNoTracking().ToListAsync()));
        (await app.Ask(db => db.ProjectSpans.AsNoTracking().ToListAsync())).Select(Text).Order(StringComparer.Ordinal)
            .ShouldBe(projects.SelectMany(CountedRows.SpansOf).Select(Text).Order(StringComparer.Ordinal));
        (await app.Ask(db => db.ProjectFlows.AsNoTracking().ToListAsync())).Select(Text).Order(StringComparer.Ordinal)
            .ShouldBe(projects.SelectMany(p => CountedRows.FlowsOf(p, rates)).Select(Text).Order(StringComparer.Ordinal));
    }

    private static async Task<(Random Random, World World)> FillAsync(TestApp app, int seed)
    {
        var random = new Random(seed);
        var units = new[] { A.Unit("招商一局"), A.Unit("招商二局"), A.Unit("招商三局") };
        var chains = new[] { A.Chain("高端装备"), A.Chain("新材料") };
        var person = A.Person();
        var posts = units.Select(u => A.Post(person.Id, u.Id)).ToArray();
        var users = units.Select((u, i) => new AppUser { Id = Guid.NewGuid(), UserName = $"u{i}", DisplayName = "陈晨", UnitId = u.Id }).ToArray();
        var world = new World([.. units.Select(u => u.Id)], [.. chains.Select(c => c.Id)], [.. posts.Select(p => p.Id)], [.. users.Select(u => u.Id)]);
        await app.Store(db =>
        {
            db.AddRange(units);
            db.AddRange(chains);
            db.Add(person);
            db.AddRange(posts);
            db.AddRange(users);
            // The years 2019 and 2020 have no rate; 2023 uses the one before it.
            db.ExchangeRates.AddRange(new ExchangeRate(2021, 64_515), new ExchangeRate(2022, 67_261), new ExchangeRate(2024, 71_217));
        });
        var history = new RandomHistory(random, world.Units, world.Chains, world.Posts, world.Users);
        await app.Store(db => db.AddRange(Enumerable.Range(0, Projects).Select(_ => history.Next())));
        return (random, world);
    }

    private static async Task<List<string>> Sorted(IQueryable<CountedRow> rows) =>
        [.. (await rows.ToListAsync()).Select(r => $"{r.ProjectId} {r.Kind} {r.On} {r.Currency} {r.Amount} {r.RateE4} {r.MicroYuan} {r.UnitId} {r.ChainId} {r.Sector} {r.Tags}").Order(StringComparer.Ordinal)];

    private static string Text(CountedFacts row) => string.Join(' ', row.GetType().GetProperties().Select(p => $"{p.Name}={p.GetValue(row)}"));

    private sealed record World(Guid[] Units, Guid[] Chains, Guid[] Posts, Guid[] Users);
}
