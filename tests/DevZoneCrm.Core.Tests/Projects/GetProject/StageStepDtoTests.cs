using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects.GetProject;

public sealed class StageStepDtoTests
{
    [Fact]
    public void Of_WhenEarlyStagesAreMissing_CountsDaysFromTheLastDatedOne()
    {
        var steps = StageStepDto.Of(new MilestoneDates { [Milestone.Negotiating] = new(2024, 2, 28), [Milestone.Started] = new(2024, 3, 1) });

        steps.Count.ShouldBe(8);
        steps.Where(s => s.IsSkipped).Select(s => s.Stage).ShouldBe([ProjectStage.Lead, ProjectStage.Intent, ProjectStage.Signed]);
        steps.Single(s => s.Stage == ProjectStage.Started).Days.ShouldBe(2);
        steps.Single(s => s.Stage == ProjectStage.Negotiating).Days.ShouldBeNull();
    }

    [Fact]
    public void Of_WhenThereAreNoDates_IsAllAhead() => StageStepDto.Of(new MilestoneDates()).ShouldAllBe(s => s.On == null && !s.IsSkipped);
}
