using Bunit;
using DevZoneCrm.Web.Components.Shared;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Shared;

public sealed class HealthMarkTests : ComponentTest
{
    [Theory]
    [InlineData(HealthState.OnTrack, "circle", "在轨")]
    [InlineData(HealthState.Warning, "path", "预警")]
    [InlineData(HealthState.Overdue, "rect", "超期")]
    public void Render_EachState_DiffersInShapeAndInWords(HealthState state, string shape, string label)
    {
        var mark = Render<HealthMark>(parameters => parameters.Add(p => p.State, state));

        mark.FindAll(shape).Count.ShouldBe(1);
        mark.Find("[role=img]").GetAttribute("aria-label").ShouldBe(label);
    }

    [Fact]
    public void Render_WithReason_ReadsTheReasonToo()
    {
        var mark = Render<HealthMark>(parameters => parameters.Add(p => p.State, HealthState.Overdue).Add(p => p.Reason, "停工 18 天"));

        mark.Find("[role=img]").GetAttribute("aria-label").ShouldBe("超期：停工 18 天");
    }
}
