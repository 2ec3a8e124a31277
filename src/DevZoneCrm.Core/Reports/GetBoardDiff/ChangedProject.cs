using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>A project whose place on the board differs between the two days; <see cref="ProjectStage.None"/> is off the board.</summary>
internal sealed class ChangedProject
{
    public required string Code { get; init; }

    public ProjectStage Before { get; init; }

    public ProjectStage After { get; init; }

    public ProjectStatus StatusAfter { get; init; }

    public DateOnly? LeadOn { get; init; }

    public DateOnly? NegotiatingOn { get; init; }

    public DateOnly? IntentOn { get; init; }

    public DateOnly? SignedOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ProducingOn { get; init; }

    public DateOnly? FullCapacityOn { get; init; }

    public DateOnly ReachedOn(ProjectStage stage) => (stage switch
    {
        ProjectStage.Lead => LeadOn,
        ProjectStage.Negotiating => NegotiatingOn,
        ProjectStage.Intent => IntentOn,
        ProjectStage.Signed => SignedOn,
        ProjectStage.Started => StartedOn,
        ProjectStage.Completed => CompletedOn,
        ProjectStage.Producing => ProducingOn,
        _ => FullCapacityOn,
    })!.Value;
}
