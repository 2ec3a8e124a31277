using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Projects.SearchProjects;

/// <summary>The list behind a figure has the figure's count and sums: the amount of that day, the rate of that year, the same threshold.</summary>
public sealed class CountedListTests
{
    private static readonly DateOnly From = new(2025, 1, 1);
    private static readonly DateOnly To = new(2025, 12, 31);
    private static readonly Threshold[] Thresholds = [Threshold.None, new(5), new(5, 3000), new(null, 3000)];

    [Theory]
    [OnBoth]
    public async Task Flow_WhenListed_SumsToItsFigure(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var looked = 0;
        foreach (var flow in Enum.GetValues<FlowKind>())
        {
            foreach (var threshold in Thresholds)
            {
                var figure = Figure.Of(await app.Ask(db => Flow(db, db.Projects, flow, From, To).Reaching(threshold).Grouped().ToListAsync()));
                var counted = new CountedFilter { Flow = flow, PeriodCode = "2025" };
                await ShouldEqual(app, counted, threshold, figure.Count, figure.Wan);
                foreach (var edge in Figure.Edges)
                {
                    var index = Figure.Edges.ToList().IndexOf(edge);
                    await ShouldEqual(app, counted with { Bucket = edge }, threshold, figure.Buckets[index], figure.BucketWan[index]);
                    await ShouldEqual(app, counted with { AtLeast = edge }, threshold, figure.AtLeast(edge), figure.WanAtLeast(edge));
                }

                looked += figure.Count;
            }
        }

        looked.ShouldBeGreaterThan(20);
    }

    [Theory]
    [OnBoth]
    public async Task Stock_WhenListed_SumsToItsFigure(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        foreach (var (counted, stages) in new (CountedFilter Filter, ProjectStage[] Stages)[]
        {
            (new() { Stock = StockKind.InHand, AsOf = To }, [ProjectStage.Intent, ProjectStage.Signed]),
            (new() { Stock = StockKind.UnderConstruction, AsOf = To }, [ProjectStage.Started]),
            (new() { Column = ProjectStage.Signed, AsOf = new DateOnly(2025, 4, 1) }, [ProjectStage.Signed]),
        })
        {
            var figure = Figure.Of((await app.Ask(db => Stock(db, db.Projects, counted.AsOf!.Value).Grouped().ToListAsync())).Where(g => stages.Contains((ProjectStage)g.Kind)));
            figure.Count.ShouldBeGreaterThan(0);
            await ShouldEqual(app, counted, Threshold.None, figure.Count, figure.Wan);
        }
    }

    [Theory]
    [OnBoth]
    public async Task KeyList_WhenListed_HoldsThoseInProgress(DatabaseProvider provider)
    {
        await using var app = await SampleAsync(provider);
        var counted = new CountedFilter { KeyList = new KeyListMark(2025, KeyListLevel.City), AsOf = To };

        await ShouldEqual(app, counted, Threshold.None, 1, 80_000);
        await ShouldEqual(app, counted with { StartedOnly = true }, Threshold.None, 0, 0);
    }

    private static async Task ShouldEqual(TestApp app, CountedFilter counted, Threshold threshold, int count, decimal wan)
    {
        var list = (await app.Send(new SearchProjectsQuery { PageSize = 200, Filter = new ProjectFilter { Counted = counted, MinYi = threshold.MinYi, MinUsdWan = threshold.MinUsdWan } })).Value;
        (list.Page.Total, list.Page.Rows.Count, list.Sum.Wan).ShouldBe((count, count, wan), counted.ToString());
    }

    private static async Task<TestApp> SampleAsync(DatabaseProvider provider)
    {
        var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.AddRange(new ExchangeRate(2024, 70_000), new ExchangeRate(2025, 72_000));
            db.AddRange(
                Signed(unit.Id, A.UsdWan(3000), started: null).Build(),
                Signed(unit.Id, A.UsdWan(2999), new DateOnly(2025, 9, 1)).Build(),
                (Signed(unit.Id, A.Yi(4), started: null) with { Then = p => p.ReviseInvestment(A.Yi(11), new DateOnly(2025, 6, 1), "扩容", To) }).Build(),
                (Signed(unit.Id, A.Yi(8), started: null) with { Then = p => p.SetKeyLists([new KeyListMark(2025, KeyListLevel.City)]) }).Build(),
                (Signed(unit.Id, A.Yi(60), started: null) with { Then = p => p.Hold(new DateOnly(2025, 8, 1), "缺地", To) }).Build(),
                Signed(unit.Id, A.Yi(120), new DateOnly(2025, 5, 1)).Build());
        });
        return app;
    }

    private static ProjectBuilder Signed(Guid unitId, Money amount, DateOnly? started) => new()
    {
        UnitId = unitId,
        Amount = amount,
        Dates = new MilestoneDates { [Milestone.Lead] = new(2024, 1, 5), [Milestone.Signed] = new(2025, 3, 1), [Milestone.Registered] = new(2025, 4, 1), [Milestone.Started] = started },
    };
}
