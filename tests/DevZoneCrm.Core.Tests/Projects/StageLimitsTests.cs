using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Projects;

public sealed class StageLimitsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static TheoryData<ProjectStage> Limited => [.. Enum.GetValues<ProjectStage>().Where(s => StageLimits.Default.For(s) is not null)];

    [Theory]
    [MemberData(nameof(Limited))]
    public void Judge_WhenTheLimitsPass_WarnsThenIsOverdue(ProjectStage stage)
    {
        var (warn, overdue) = StageLimits.Default.For(stage)!.Value;

        State(stage, warn - 1).ShouldBe(ProjectHealth.OnTrack);
        State(stage, warn).ShouldBe(ProjectHealth.Warning);
        State(stage, overdue - 1).ShouldBe(ProjectHealth.Warning);
        State(stage, overdue).ShouldBe(ProjectHealth.Overdue);
    }

    [Fact]
    public void Limited_CoversTheStagesWithoutADeadlineOfTheirOwn() =>
        Enum.GetValues<ProjectStage>().Where(stage => StageLimits.Default.For(stage) is not null).ShouldBe([ProjectStage.Lead, ProjectStage.Negotiating, ProjectStage.Intent, ProjectStage.Started, ProjectStage.Completed, ProjectStage.Producing]);

    [Theory]
    [InlineData("2026-06-21", false, ProjectHealth.OnTrack, null)]
    [InlineData("2026-06-20", false, ProjectHealth.Warning, "Health.RegisterDue")]
    [InlineData("2026-05-20", false, ProjectHealth.Warning, "Health.RegisterDue")]
    [InlineData("2026-05-19", false, ProjectHealth.Overdue, "Health.NotRegistered")]
    [InlineData("2026-05-19", true, ProjectHealth.OnTrack, null)]
    [InlineData("2025-12-20", true, ProjectHealth.Warning, "Health.StartDue")]
    [InlineData("2025-11-20", true, ProjectHealth.Warning, "Health.StartDue")]
    [InlineData("2025-11-19", true, ProjectHealth.Overdue, "Health.NotStarted")]
    [InlineData("2025-11-19", false, ProjectHealth.Overdue, "Health.NotStarted")]
    public void Judge_WhenSigned_CountsTheMonthsToRegisteringAndStarting(string signedOn, bool registered, ProjectHealth state, string? code)
    {
        var signed = DateOnly.Parse(signedOn, System.Globalization.CultureInfo.InvariantCulture);

        var finding = StageLimits.Default.Judge(new HealthFacts(ProjectStage.Signed, signed, signed, registered ? signed : null, null), Today);

        finding.State.ShouldBe(state);
        finding.Code.ShouldBe(code);
    }

    [Fact]
    public void Judge_WhenTheNextStepIsPast_IsOverdueAndSaysByHowMuch()
    {
        var finding = StageLimits.Default.Judge(new HealthFacts(ProjectStage.Lead, Today, null, null, Today.AddDays(-3)), Today);

        finding.ShouldBe(new HealthFinding(ProjectHealth.Overdue, "Health.NextStepPast", 3));
        StageLimits.Default.Judge(new HealthFacts(ProjectStage.Lead, Today, null, null, Today), Today).State.ShouldBe(ProjectHealth.OnTrack);
    }

    [Theory]
    [InlineData(ProjectStage.Signed, 100, ProjectHealth.OnTrack, null)]
    [InlineData(ProjectStage.Signed, 101, ProjectHealth.Overdue, "Health.LateSigned")]
    [InlineData(ProjectStage.Started, 200, ProjectHealth.OnTrack, null)]
    [InlineData(ProjectStage.Started, 201, ProjectHealth.Overdue, "Health.LateStarted")]
    [InlineData(ProjectStage.Completed, 300, ProjectHealth.OnTrack, null)]
    [InlineData(ProjectStage.Completed, 301, ProjectHealth.Overdue, "Health.LateCompleted")]
    [InlineData(ProjectStage.Producing, 301, ProjectHealth.OnTrack, null)]
    public void Judge_WhenAMilestoneIsLate_SaysWhichOne(ProjectStage stage, int days, ProjectHealth state, string? code)
    {
        var limits = StageLimits.Parse(StageLimits.Default.ToString(), 30, new MilestoneLimits(100, 200, 300));
        var since = Today.AddDays(-days);

        var finding = limits.Judge(new HealthFacts(stage, since, stage == ProjectStage.Signed ? since : null, since, null), Today);

        finding.State.ShouldBe(state);
        finding.Code.ShouldBe(code);
    }

    [Fact]
    public void Milestones_AsShipped_AddNothingToWhatTheStagesAndTheRaceSay()
    {
        foreach (var stage in new[] { ProjectStage.Signed, ProjectStage.Started, ProjectStage.Completed })
        {
            for (var days = 300; days < 1200; days++)
            {
                var (since, shipped) = (Today.AddDays(-days), StageLimits.Parse(StageLimits.Default.ToString(), 30, MilestoneLimits.Default));
                var facts = new HealthFacts(stage, since, stage == ProjectStage.Signed ? since : null, since, null);
                shipped.Judge(facts, Today).State.ShouldBe(StageLimits.Default.Judge(facts, Today).State, $"{stage} {days}");
            }
        }
    }

    [Theory]
    [InlineData("Health.LateSigned")]
    [InlineData("Health.LateStarted")]
    [InlineData("Health.LateCompleted")]
    [InlineData("Health.NextStepPast")]
    [InlineData("Health.TooLong")]
    [InlineData("Health.Slow")]
    [InlineData("Health.NotRegistered")]
    [InlineData("Health.RegisterDue")]
    [InlineData("Health.NotStarted")]
    [InlineData("Health.StartDue")]
    public void EveryReason_HasASentence(string code) => ErrorTexts.Of(code, 1, 2).ShouldNotBe(code);

    private static ProjectHealth State(ProjectStage stage, int days) => StageLimits.Default.Judge(new HealthFacts(stage, Today.AddDays(-days), null, null, null), Today).State;
}
