using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.SearchProjects;

public sealed class GroupProjectsTests
{
    private static readonly string[] Channels = ["以商招商", "展会", ""];

    [Theory]
    [OnBoth]
    public async Task Groups_WhateverTheList_AddUpToItAndOpenToTheirRows(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (units, viewers) = await FillAsync(app);
        ProjectFilter[] filters =
        [
            new(), new() { UnitIds = [units[0]] }, new() { MinYi = 3 }, new() { Stages = [ProjectStage.Lead] }, new() { Sector = Sector.Services }, new() { Text = "项目 1" },
            new() { Counted = new CountedFilter { Stock = StockKind.InHand } }, new() { Counted = new CountedFilter { Flow = FlowKind.Signed, PeriodCode = "2025" } },
        ];
        foreach (var viewer in viewers)
        {
            foreach (var filter in filters)
            {
                var list = (await app.SendAs(viewer, new SearchProjectsQuery { Filter = filter, PageSize = 1 })).Value.Sum;
                foreach (var by in Enum.GetValues<ProjectGrouping>())
                {
                    var groups = (await app.SendAs(viewer, new GroupProjectsQuery(filter, by))).Value;
                    var about = $"{viewer.Role} {by} {filter}";

                    Parts(groups.Sum).ShouldBe(Parts(list), about);
                    groups.Groups.Sum(g => g.Figure.Count).ShouldBe(list.Count, about);
                    groups.Groups.Sum(g => g.Figure.CnyWan).ShouldBe(list.CnyWan, about);
                    groups.Groups.Sum(g => g.Figure.UsdWan).ShouldBe(list.UsdWan, about);
                    groups.Groups.Sum(g => g.Figure.Wan).ShouldBe(list.Wan, about);
                    groups.Groups.Select(g => g.Key).ShouldBeUnique();
                    if (filter == filters[0] || filter.Counted is not null)
                    {
                        foreach (var group in groups.Groups)
                        {
                            var rows = (await app.SendAs(viewer, new SearchProjectsQuery { Filter = filter with { Group = new GroupFilter(by, group.Key) } })).Value;
                            Parts(rows.Sum).ShouldBe(Parts(group.Figure), about + group.Name);
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [OnBoth]
    public async Task Groups_WhenProjectsAreMasked_TellNeitherTheirPersonNorTheirChannel(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var person = await app.Add(A.Person("顾源"));
        var post = await app.Add(A.Post(person.Id, other.Id));
        await app.Add(new ProjectBuilder { UnitId = other.Id, OwnerPostId = post.Id, Then = p => p.ReviseFacts(p.Facts with { SourceChannel = "领导介绍" }) }.Build());
        var head = A.User(Role.UnitHead, own.Id);

        foreach (var by in new[] { ProjectGrouping.Owner, ProjectGrouping.Source })
        {
            var group = (await app.SendAs(head, new GroupProjectsQuery(new ProjectFilter(), by))).Value.Groups.ShouldHaveSingleItem();
            (group.Key, group.Name, group.Figure.Count).ShouldBe((string.Empty, null, 1));
        }

        (await app.SendAs(head, new GroupProjectsQuery(new ProjectFilter(), ProjectGrouping.Unit))).Value.Groups.ShouldHaveSingleItem().Name.ShouldBe(other.ShortName);
        (await Found(new ProjectFilter { Group = new GroupFilter(ProjectGrouping.Owner, post.Id.ToString()) })).ShouldBe(0);
        (await Found(new ProjectFilter { Group = new GroupFilter(ProjectGrouping.Source, "领导介绍") })).ShouldBe(0);
        (await Found(new ProjectFilter { OwnerPostId = post.Id })).ShouldBe(0);

        async Task<int> Found(ProjectFilter filter) => (await app.SendAs(head, new SearchProjectsQuery { Filter = filter })).Value.Page.Total;
    }

    private static (int, decimal, decimal, int, decimal) Parts(Figure figure) => (figure.Count, figure.Wan, figure.CnyWan, figure.UsdCount, figure.UsdWan);

    // Every combination that matters, from a fixed seed: what fails can be looked at again.
    private static async Task<(List<Guid> Units, List<Viewer> Viewers)> FillAsync(TestApp app)
    {
        var random = new Random(20261122);
        var units = new List<Guid> { (await app.Add(A.Unit())).Id, (await app.Add(A.Unit("招商二局"))).Id, (await app.Add(A.Unit("招商三局"))).Id };
        var chain = await app.Add(A.Chain());
        var person = await app.Add(A.Person());
        var posts = new Guid?[] { (await app.Add(A.Post(person.Id, units[0]))).Id, (await app.Add(A.Post(person.Id, units[1]))).Id, null };
        await app.Store(db =>
        {
            db.AddRange(new ExchangeRate(2024, 70_000), new ExchangeRate(2025, 71_500), new ExchangeRate(2026, 71_000));
            db.AddRange(Enumerable.Range(0, 60).Select(i => new ProjectBuilder
            {
                UnitId = units[random.Next(3)], ChainId = random.Next(3) == 0 ? null : chain.Id, OwnerPostId = posts[random.Next(3)], Name = $"项目 {i}",
                Sector = random.Next(3) is > 0 and var sector ? (Sector)sector : null, Confidentiality = (Confidentiality)random.Next(4),
                Amount = random.Next(3) == 0 ? A.UsdWan(100 + random.Next(9000)) : A.Yi(random.Next(1, 60) / 4m),
                Dates = random.Next(2) == 0 ? new MilestoneDates { [Milestone.Lead] = new DateOnly(2026, 1, 5) }
                    : new MilestoneDates { [Milestone.Lead] = new DateOnly(2024, 5, 6), [Milestone.Signed] = new DateOnly(2025, random.Next(1, 12), 8) },
                Then = p => p.ReviseFacts(p.Facts with { SourceChannel = Channels[i % 3] }),
            }.Build()));
        });
        return (units, [Viewer.Operator, A.User(Role.Bureau), A.User(Role.UnitHead, units[0], posts[0]), A.User(Role.Staff, units[1])]);
    }
}
