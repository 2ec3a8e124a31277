using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.GetYield;
using DevZoneCrm.Core.Reports.Yield;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Events;

public sealed class YieldTests
{
    private const string Period = "2026-H1";
    private static readonly DateOnly Lead = new(2026, 3, 4);

    [Theory]
    [OnBoth]
    public async Task Get_WhenAnyDimensionIsAsked_EveryNumberIsItsList(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await SetAsync(app);
        foreach (var viewer in new[] { A.User(Role.Director), A.User(Role.UnitHead, scene.Unit), A.User(Role.Staff, scene.Unit) })
        {
            foreach (var by in Enum.GetValues<YieldDimension>())
            {
                var found = (await app.SendAs(viewer, new GetYieldQuery(Period, by))).Value;
                found.Rows.Sum(r => r.Leads).ShouldBe(found.Total.Leads);
                found.Rows.Sum(r => r.Signed.Wan).ShouldBe(found.Total.Signed.Wan);
                foreach (var row in found.Rows)
                {
                    (await SumAsync(app, viewer, new YieldFilter(Period, YieldStep.Lead, by, row.Key))).Count.ShouldBe(row.Leads);
                    (await SumAsync(app, viewer, new YieldFilter(Period, YieldStep.Negotiating, by, row.Key))).Count.ShouldBe(row.Negotiating);
                    (await SumAsync(app, viewer, new YieldFilter(Period, YieldStep.Started, by, row.Key))).Count.ShouldBe(row.Started);
                    var signed = await SumAsync(app, viewer, new YieldFilter(Period, YieldStep.Signed, by, row.Key));
                    (signed.Count, signed.Wan, signed.UsdWan).ShouldBe((row.Signed.Count, row.Signed.Wan, row.Signed.UsdWan));
                }
            }
        }
    }

    [Theory]
    [OnBoth]
    public async Task Get_WhenRead_TellsRegionsCitiesEventsAndPeopleApart(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await SetAsync(app);
        var director = A.User(Role.Director);

        var regions = (await app.SendAs(director, new GetYieldQuery(Period, YieldDimension.Region))).Value;
        var cities = (await app.SendAs(director, new GetYieldQuery(Period, YieldDimension.City))).Value;
        var events = (await app.SendAs(director, new GetYieldQuery(Period, YieldDimension.Event))).Value;
        var people = (await app.SendAs(director, new GetYieldQuery(Period, YieldDimension.Person))).Value;
        var masked = (await app.SendAs(A.User(Role.UnitHead, scene.Unit), new GetYieldQuery(Period, YieldDimension.Channel))).Value;

        // The amount is that of the day of signing, at that year's rate; 2025 leads and the one of July are another cohort.
        regions.Rows.Select(r => (r.Name, r.Leads, r.Negotiating, r.Signed.Count, r.Signed.Wan, r.Started)).ShouldBe(
            [("上海", 2, 1, 2, 107_100m, 1), ("苏南", 1, 0, 0, 0m, 0), (null, 1, 0, 0, 0m, 0)]);
        regions.Rates.ShouldBe(new Dictionary<int, decimal> { [2026] = 7.1m });
        cities.Rows.Select(r => (r.Name, r.Leads)).ShouldBe([("上海", 1), (null, 3)], "stationed on the day of the lead, by the owner, not withdrawn");
        events.Rows.Select(r => (r.Name, r.Leads)).ShouldBe([("上海推介会", 1), (null, 3)]);
        people.Rows.Select(r => (r.Name, r.Leads)).ShouldBe([("陈晨", 3), (null, 1)]);
        masked.Rows.Select(r => (r.Name, r.Leads)).ShouldBe([("驻城招商", 3), (null, 1)], "a masked project keeps its channel to itself");
    }

    private static async Task<Core.Reports.Counting.Figure> SumAsync(TestApp app, Viewer viewer, YieldFilter leads)
    {
        var list = (await app.SendAs(viewer, new SearchProjectsQuery { Filter = new ProjectFilter { Yield = leads } })).Value;
        list.Page.Rows.Count.ShouldBe(list.Sum.Count);
        return list.Sum;
    }

    private static async Task<(Guid Unit, Guid Post)> SetAsync(TestApp app)
    {
        var (unit, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, unit.Id));
        var shanghai = new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id, Amount = A.Yi(10), Dates = new() { [Milestone.Lead] = Lead, [Milestone.Negotiating] = Lead.AddDays(20), [Milestone.Signed] = new DateOnly(2026, 8, 3), [Milestone.Started] = new DateOnly(2026, 10, 9) }, Then = p => { From("上海")(p); p.ReviseInvestment(A.Yi(30), new DateOnly(2026, 9, 1), "增资", TestClock.StartDay); } }.Build();
        var dollars = new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id, Amount = A.UsdWan(1000), Dates = new() { [Milestone.Lead] = Lead.AddDays(30), [Milestone.Signed] = new DateOnly(2026, 7, 1) }, Then = From("上海") }.Build();
        var south = new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id, Dates = new() { [Milestone.Lead] = new DateOnly(2026, 6, 30) }, Then = From("苏南") }.Build();
        var masked = new ProjectBuilder { UnitId = other.Id, Dates = new() { [Milestone.Lead] = Lead }, Then = p => p.ReviseFacts(p.Facts with { SourceChannel = "中介" }) }.Build();
        var before = new ProjectBuilder { UnitId = unit.Id, Dates = new() { [Milestone.Lead] = new DateOnly(2025, 12, 31), [Milestone.Signed] = Lead }, Then = From("上海") }.Build();
        var after = new ProjectBuilder { UnitId = unit.Id, Dates = new() { [Milestone.Lead] = new DateOnly(2026, 7, 1) }, Then = From("上海") }.Build();
        var promotion = ZoneEvent.Plan(new ZoneEventFacts { Kind = ZoneEventKind.Promotion, Title = "上海推介会", FirstOn = Lead, LastOn = Lead }, TestNow, "陈晨");
        promotion.Attach(EventProjectRole.Lead, [dollars.Id]);
        promotion.Attach(EventProjectRole.Signed, [south.Id]);
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2026, 71_000));
            db.AddRange(shanghai, dollars, south, masked, before, after);
        });
        await app.Store(db =>
        {
            db.Add(promotion);
            db.Add(Stay(unit.Id, post.Id, Lead.AddDays(-2), 5, "上海"));
            db.Add(Stay(unit.Id, post.Id, Lead.AddDays(31), 3, "苏州"));
            var taken = Stay(unit.Id, post.Id, Lead.AddDays(30), 1, "无锡");
            taken.Withdraw("记错", TestNow);
            db.Add(taken);
        });
        return (unit.Id, post.Id);
    }

    private static DateTimeOffset TestNow => new(2026, 11, 1, 2, 0, 0, TimeSpan.Zero);

    private static Action<Project> From(string region) => p => p.ReviseFacts(p.Facts with { SourceRegion = region, SourceChannel = "驻城招商" });

    private static Activity Stay(Guid unit, Guid post, DateOnly on, int days, string city) =>
        Activity.Log(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Stationed, On = on, Days = days, UnitId = unit, PostId = post, City = city, Content = "驻点" }, TestClock.StartDay, TestNow, null, "陈晨");
}
