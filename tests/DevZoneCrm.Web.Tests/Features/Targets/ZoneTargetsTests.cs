using Bunit;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Targets.GetTargetForecast;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Web.Features.Targets;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Targets;

public sealed class ZoneTargetsTests : ComponentTest
{
    private static readonly TargetMetric Metric = TargetMetric.Count(FlowKind.Signed, 10);

    [Fact]
    public void Row_WhenTheYearRuns_SaysHowFarAheadAndWhatIsExpected()
    {
        var shown = Show(44, new DateOnly(2024, 5, 31), maySet: true);

        shown.Find(".pace").TextContent.ShouldBe("超序时2.3个百分点");
        shown.Find(".forecast").TextContent.ShouldBe("预计 50");
        shown.Find(".actual").GetAttribute("href").ShouldBe("/projects?flow=Signed&period=2024&minYi=10");
        shown.FindAll(".target-bar .tick").Count.ShouldBe(1);
        shown.FindAll("button.edit").Count.ShouldBe(1);
    }

    [Fact]
    public void Row_WhenBehindAndMayOnlyRead_SaysSoWithoutAButton()
    {
        var shown = Show(20, new DateOnly(2024, 6, 30), maySet: false);

        shown.Find(".pace").TextContent.ShouldBe("落后序时30个百分点");
        shown.FindAll("button.edit").ShouldBeEmpty();
        shown.Find(".target-bar").ClassList.ShouldContain("behind");
    }

    private IRenderedComponent<ZoneTargets> Show(int reached, DateOnly asOf, bool maySet)
    {
        var cell = TargetCellDto.Of(Target.Set(2024, null, Metric, 100), Metric, ActualFigure.Count(reached), new DateOnly(2024, 1, 1), asOf);
        var targets = new TargetsDto(2024, asOf, 5, 41.67m, true, true, [TargetMetricDto.Of(Metric)], new TargetRowDto(null, string.Empty, string.Empty, null, [cell]), []);
        var forecast = new TargetForecastDto(asOf, [], [new MetricForecastDto(Metric.Code, 6, new Dictionary<Guid, int>(), [])]);
        return Render<ZoneTargets>(parameters => parameters.Add(c => c.Targets, targets).Add(c => c.Forecast, forecast).Add(c => c.MaySet, maySet));
    }
}
