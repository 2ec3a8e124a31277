using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.CountTasks;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reports;

/// <summary>Whoever counts, counts what he may list: a project that is hidden from a role stands in none of its figures.</summary>
public sealed class TotalsOfRolesTests
{
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    [Theory]
    [OnBoth]
    public async Task Totals_OfEveryRole_AreAsLongAsTheListsBehindThem(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Store(db => db.AddRange(
            from unit in new[] { own, other }
            from level in Enum.GetValues<Confidentiality>()
            from started in new DateOnly?[] { null, new DateOnly(2025, 9, 1) }
            select Built(unit.Id, level, started)));

        var signed = new Dictionary<Role, int>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var viewer = A.User(role, own.Id);
            var asked = await app.SendAs(viewer, new GetTotalsQuery("2025", Threshold.None, CountingFilter.None));
            if (!asked.IsSuccess)
            {
                (await app.SendAs(viewer, new SearchProjectsQuery())).IsSuccess.ShouldBe(viewer.May(Permission.ViewProjects), role.ToString());
                continue;
            }

            foreach (var (flow, figure) in asked.Value.Flows)
            {
                (await LengthAsync(app, viewer, new CountedFilter { Flow = flow, PeriodCode = "2025" })).ShouldBe((figure.Count, figure.Wan), $"{role} {flow}");
            }

            foreach (var (stock, figure) in asked.Value.Stocks)
            {
                (await LengthAsync(app, viewer, new CountedFilter { Stock = stock, AsOf = LastDay })).ShouldBe((figure.Count, figure.Wan), $"{role} {stock}");
            }

            signed[role] = asked.Value.Flows[FlowKind.Signed].Count;
            (await app.SendAs(viewer, new CountTasksQuery())).Value.ShouldBe(0);
        }

        // The check itself: not all see the same, and only who sees 保密 counts all sixteen.
        signed.Where(s => s.Value == 16).Select(s => s.Key).ShouldBe([Role.Director, Role.Audit], ignoreOrder: true);
        signed.Values.Distinct().Count().ShouldBeGreaterThan(2);
    }

    private static async Task<(int Count, decimal Wan)> LengthAsync(TestApp app, Viewer viewer, CountedFilter counted)
    {
        var list = (await app.SendAs(viewer, new SearchProjectsQuery { PageSize = 200, Filter = new ProjectFilter { Counted = counted } })).Value;
        list.Page.Rows.Count.ShouldBe(list.Page.Total);
        return (list.Page.Total, list.Sum.Wan);
    }

    private static Project Built(Guid unitId, Confidentiality level, DateOnly? started) => new ProjectBuilder
    {
        UnitId = unitId,
        Confidentiality = level,
        CodeName = level == Confidentiality.Secret ? "代号" : null,
        Amount = A.Yi(3 + (int)level),
        Dates = new MilestoneDates { [Milestone.Lead] = new(2025, 1, 5), [Milestone.Signed] = new(2025, 3, 1), [Milestone.Started] = started },
    }.Build();
}
