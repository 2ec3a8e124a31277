using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static DevZoneCrm.Core.Reports.Counting.Counting;

namespace DevZoneCrm.Integration.Tests.Reports.Counting;

/// <summary>Every shape in which counting is asked for becomes SQL on both databases.</summary>
public sealed class CountingTranslationTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    [Theory]
    [OnBoth]
    public async Task Flow_WhenGroupedAndThresholded_BecomesSql(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2025, 72_000));
            db.Add(Signed(unit.Id, A.UsdWan(3000)).Build());
            db.Add((Signed(unit.Id, A.Yi(3)) with { Then = p => p.ReviseInvestment(A.Yi(8), new DateOnly(2026, 6, 1), "扩容", TestClock.StartDay) }).Build());
        });

        foreach (var kind in Enum.GetValues<FlowKind>())
        {
            foreach (var threshold in new[] { Threshold.None, new Threshold(5), new Threshold(5, 3000), new Threshold(null, 3000) })
            {
                await app.Ask(db => Flow(db, db.Projects, kind, From, To).Reaching(threshold).Grouped().ToListAsync());
            }

            await app.Ask(async db => await Flow(db, db.Projects, kind, From, To).FiguresByAsync(r => r.UnitId, default));
            await app.Ask(async db => await Flow(db, db.Projects, kind, From, To).FiguresByAsync(r => r.On.Month, default));
        }

        var figure = Figure.Of(await app.Ask(db => Flow(db, db.Projects, FlowKind.Signed, From, To).Grouped().ToListAsync()));
        figure.Count.ShouldBe(2);
        figure.Wan.ShouldBe(30_000 + 21_600);
    }

    [Theory]
    [OnBoth]
    public async Task Stock_WhenGrouped_BecomesSql(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(Signed(unit.Id, A.Yi(3)).Build());

        var groups = await app.Ask(db => Stock(db, db.Projects, To).Reaching(new Threshold(1, 3000)).Grouped().ToListAsync());

        groups.ShouldHaveSingleItem().Kind.ShouldBe((int)ProjectStage.Signed);
    }

    private static ProjectBuilder Signed(Guid unitId, Money amount) => new()
    {
        UnitId = unitId,
        Amount = amount,
        Dates = new MilestoneDates { [Milestone.Lead] = new(2026, 1, 5), [Milestone.Signed] = new(2026, 3, 1) },
    };
}
