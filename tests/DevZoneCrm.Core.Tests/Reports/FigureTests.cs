using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports.Counting;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Reports;

public sealed class FigureTests
{
    [Fact]
    public void Of_WhenManyFractionsAddUp_RoundsOnceAtTheEnd()
    {
        // Three times 0.5万元 is 1.5万元: 2 at the end, not 3 on the way.
        var figure = Figure.Of(Enumerable.Repeat(new CountedGroup { Count = 1, Sum = 5_000 }, 3));

        figure.Wan.ShouldBe(1.5m);
        figure.InvestmentWan.ShouldBe(2);
    }

    [Theory]
    [InlineData("0.4999", 0)]
    [InlineData("0.5", 1)]
    [InlineData("2.5", 3)]
    [InlineData("-0.5", -1)]
    public void Rounded_WhenHalf_GoesUp(string wan, long rounded) => Figure.Rounded(decimal.Parse(wan, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(rounded);

    [Fact]
    public void AtLeast_WhenBucketsAreFilled_AddsThoseFromTheEdgeUp()
    {
        var figure = Figure.Of(
        [
            new CountedGroup { Bucket = 0, Count = 3, Sum = 30_000 },
            new CountedGroup { Bucket = 3, Count = 2, Sum = 2_400_000_000 },
            new CountedGroup { Bucket = 6, Currency = Currency.Usd, RateE4 = 71_000, Count = 1, Sum = 200_000_000_000 },
        ]);

        (figure.Count, figure.AtLeast(0), figure.AtLeast(1), figure.AtLeast(10), figure.AtLeast(20)).ShouldBe((6, 6, 3, 3, 1));
        (figure.UsdCount, figure.UsdWan, figure.CnyWan).ShouldBe((1, 200_000m, 240_003m));
        figure.WanAtLeast(100).ShouldBe(1_420_000m);
        Should.Throw<ArgumentOutOfRangeException>(() => figure.AtLeast(7));
    }

    [Fact]
    public void Zero_WhenNothingCounts_HasEveryBucket()
    {
        Figure.Zero.Buckets.Count.ShouldBe(Figure.Edges.Count);
        Figure.Zero.InvestmentWan.ShouldBe(0);
    }

    [Fact]
    public void Threshold_WhenGiven_IsExactInSmallestUnits()
    {
        new Threshold(5, 3000).MinMicroYuan.ShouldBe(500_000_000L * 1_000_000);
        new Threshold(5, 3000).MinCents.ShouldBe(3_000_000_000);
        new Threshold(decimal.MaxValue / 1_000_000_000_000_000m).MinMicroYuan.ShouldBe(long.MaxValue);
        (Threshold.None.MinMicroYuan, Threshold.None.MinCents).ShouldBe((null, null));
    }
}
