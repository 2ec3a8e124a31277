using DevZoneCrm.Web.Features.Overview;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Web.Tests.Features.Overview;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(34)]
    [InlineData(101)]
    [InlineData(9_999)]
    public void ForCounts_WhenDrawn_HoldsAllInFewWholeSteps(int most)
    {
        var scale = ChartScale.ForCounts(most);

        scale.Steps.ShouldBeInRange(2, 5);
        scale.Step.ShouldBe(Math.Round(scale.Step));
        scale.Top.ShouldBeGreaterThanOrEqualTo(most);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(168)]
    [InlineData(50_000)]
    public void Beside_WhenDrawn_SharesTheGridLines(int most)
    {
        var counts = ChartScale.ForCounts(13);

        var amounts = counts.Beside(most);

        amounts.Steps.ShouldBe(counts.Steps);
        amounts.Top.ShouldBeGreaterThanOrEqualTo(most);
        amounts.Percent(most).ShouldBeInRange(0, 100);
    }
}
