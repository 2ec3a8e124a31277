using Bogus;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Months;

public sealed class CorrectionsTests
{
    private static readonly DateOnly First = new(2021, 5, 1);
    private static readonly DateOnly Last = new(2021, 5, 31);
    private static readonly Guid[] Units = [Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public void Of_WhenNothingChanged_IsEmpty()
    {
        var line = Line(1, 10);
        Corrections.Of([line], [line with { Name = "改名以后", Code = line.Code }]).ShouldBeEmpty();
    }

    [Fact]
    public void Of_WhenAProjectIsRecordedLater_IsNew()
    {
        var correction = Corrections.Of([], [Line(1, 10)]).ShouldHaveSingleItem();
        correction.Change.ShouldBe(LineChange.New);
        CorrectionFigure.Of([correction], (int)FlowKind.Signed, Filter()).ShouldBe(new CorrectionFigure(1, 120_000m));
    }

    [Fact]
    public void Of_WhenALineLeavesTheMonth_IsGone()
    {
        var correction = Corrections.Of([Line(1, 10)], []).ShouldHaveSingleItem();
        correction.Change.ShouldBe(LineChange.Gone);
        CorrectionFigure.Of([correction], (int)FlowKind.Signed, Filter()).ShouldBe(new CorrectionFigure(-1, -120_000m));
    }

    [Theory]
    [InlineData(LineChange.Date)]
    [InlineData(LineChange.Amount)]
    [InlineData(LineChange.Rate)]
    [InlineData(LineChange.Unit)]
    [InlineData(LineChange.Chain)]
    [InlineData(LineChange.Sector)]
    [InlineData(LineChange.Tags)]
    public void Of_WhenAPartOfALineChanges_NamesIt(LineChange change)
    {
        var before = Line(1, 10);
        var after = change switch
        {
            LineChange.Date => before with { On = before.On.AddDays(3) },
            LineChange.Amount => before with { Amount = before.Amount + 1 },
            LineChange.Rate => before with { RateE4 = 70_000 },
            LineChange.Unit => before with { UnitId = Units[1] },
            LineChange.Chain => before with { ChainId = Units[0] },
            LineChange.Sector => before with { Sector = Core.Projects.Domain.Sector.Services },
            _ => before with { Tags = Core.Projects.Domain.InvestorTags.Listed },
        };
        Corrections.Of([before], [after]).ShouldHaveSingleItem().Change.ShouldBe(change);
    }

    [Fact]
    public void Of_WhenOneOfTwoDaysOfCompletedOrProducingMoves_PairsTheOther()
    {
        var (done, producing) = (Line(1, 5) with { Kind = (int)FlowKind.CompletedOrProducing }, Line(1, 20) with { Kind = (int)FlowKind.CompletedOrProducing, EarlierOn = new DateOnly(2021, 5, 5) });
        var found = Corrections.Of([done, producing], [done with { On = new DateOnly(2021, 5, 7) }, producing with { EarlierOn = new DateOnly(2021, 5, 7) }]);

        found.Count.ShouldBe(2);
        found.ShouldAllBe(c => c.Change == LineChange.Date);
        CorrectionFigure.Of(found, (int)FlowKind.CompletedOrProducing, Filter()).IsNone.ShouldBeTrue();
    }

    [Fact]
    public void Correction_WhenItCrossesTheThreshold_CountsOnOneSideOnly()
    {
        var correction = new Correction(Line(1, 10) with { Amount = 900_000_000 }, Line(1, 10));
        CorrectionFigure.Of([correction], (int)FlowKind.Signed, Filter(new Threshold(10))).ShouldBe(new CorrectionFigure(1, 120_000m));
        CorrectionFigure.Of([correction], (int)FlowKind.Signed, Filter()).ShouldBe(new CorrectionFigure(0, 30_000m));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void KeptAndCorrections_WhenAnyLinesChange_MakeTheLinesOfNow(int seed)
    {
        var random = new Randomizer(seed);
        for (var round = 0; round < 60; round++)
        {
            var kept = Lines(random, random.Int(0, 25));
            var (booked, now) = (new List<Correction>(), kept);
            for (var month = 0; month < 3; month++)
            {
                now = Edited(random, now);
                var effective = Corrections.Apply(kept, booked);
                var found = Corrections.Of(effective, now);
                Same(Corrections.Apply(effective, found), now);
                booked.AddRange(found);
                foreach (var filter in new[] { Filter(), Filter(new Threshold(5)), Filter(new Threshold(5, 3000)), Filter(ids: new FilterIds(Units[0], null)) })
                {
                    foreach (var kind in kept.Concat(now).Select(l => l.Kind).Distinct())
                    {
                        var (before, after, change) = (Sum(kept, kind, filter), Sum(now, kind, filter), CorrectionFigure.Of(booked, kind, filter));
                        (before.Count + change.Count, before.Wan + change.Wan).ShouldBe((after.Count, after.Wan));
                    }
                }

                // What was booked once is not found again.
                Corrections.Of(Corrections.Apply(kept, booked), now).ShouldBeEmpty();
            }
        }
    }

    private static void Same(IEnumerable<FlowLine> left, IEnumerable<FlowLine> right) =>
        left.OrderBy(l => l.ProjectId).ThenBy(l => l.Kind).ThenBy(l => l.On).ShouldBe(right.OrderBy(l => l.ProjectId).ThenBy(l => l.Kind).ThenBy(l => l.On));

    private static (int Count, decimal Wan) Sum(IEnumerable<FlowLine> lines, int kind, LineFilter filter)
    {
        var counted = lines.Where(l => l.Kind == kind && filter.Counts(l)).ToList();
        return (counted.Count, counted.Sum(l => Buckets.MicroYuan(l.Currency, l.Amount, l.RateE4) / 10_000_000_000m));
    }

    private static List<FlowLine> Lines(Randomizer random, int count) => [.. Enumerable.Range(0, count).Select(i => Random(random, i))];

    private static FlowLine Random(Randomizer random, int number)
    {
        var (usd, amount) = (random.Bool(0.3f), random.Long(1, 60) * 100_000_000);
        return Line(number, random.Int(1, 31)) with
        {
            Kind = random.Int(0, 8),
            Currency = usd ? Currency.Usd : Currency.Cny,
            RateE4 = usd ? 65_000 : null,
            Amount = amount,
            UnitId = random.ArrayElement(Units),
            EarlierOn = random.Bool(0.2f) ? new DateOnly(2021, random.Int(4, 5), 3) : null,
        };
    }

    private static List<FlowLine> Edited(Randomizer random, List<FlowLine> lines) =>
    [
        .. lines.Where(_ => random.Bool(0.85f)).Select(l => random.Int(0, 5) switch
        {
            0 => l with { On = First.AddDays(random.Int(0, 30)) },
            1 => l with { Amount = random.Long(1, 60) * 100_000_000 },
            2 => l with { UnitId = random.ArrayElement(Units) },
            _ => l,
        }),
        .. Enumerable.Range(0, random.Int(0, 4)).Select(_ => Random(random, random.Int(1_000, 1_000_000))),
    ];

    private static LineFilter Filter(Threshold? threshold = null, FilterIds? ids = null) => new(First, Last, threshold ?? Threshold.None, ids ?? FilterIds.None);

    private static FlowLine Line(int number, int day) => new()
    {
        ProjectId = new Guid(number, 0, 0, new byte[8]),
        Kind = (int)FlowKind.Signed,
        On = new DateOnly(2021, 5, day),
        Currency = Currency.Cny,
        Amount = 1_200_000_000,
        UnitId = Units[0],
        Code = $"T-{number:D4}",
        Name = "年产1万台精密减速机",
    };
}
