using Bunit;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Web.Features.Projects.Details;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Details;

public sealed class StageStepperTests : ComponentTest
{
    [Fact]
    public void Render_WhenStagesWereSkipped_ShowsDatesDaysAndTicks()
    {
        var dates = new MilestoneDates { [Milestone.Lead] = new(2026, 1, 5), [Milestone.Signed] = new(2026, 3, 1), [Milestone.Registered] = new(2026, 4, 2) };

        var line = Render<StageStepper>(p => p.Add(s => s.Steps, StageStepDto.Of(dates)).Add(s => s.Dates, dates).Add(s => s.Current, ProjectStage.Signed));

        line.FindAll("li").Count.ShouldBe(8);
        line.FindAll("li.reached").Count.ShouldBe(2);
        line.FindAll("li.skipped").Count.ShouldBe(2);
        var signed = line.Find("li[aria-current=step]");
        signed.QuerySelector(".between")!.TextContent.ShouldBe("55 天");
        signed.QuerySelector(".tick")!.TextContent.ShouldBe("注册 2026-04-02");
    }
}
