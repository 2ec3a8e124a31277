using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.LogActivity;

/// <summary>记跟进, on a project or alone. The next step entered becomes the project's.</summary>
/// <param name="Id">Made by the caller: sent twice, as after a lost connection, it is saved once.</param>
/// <param name="NextStep">On a project it needs the right to change it; alone it stays with the activity.</param>
/// <param name="SeenNextStep">The project's next step as the caller saw it; if another has changed it since, nothing is saved and the caller is told.</param>
public sealed record LogActivityCommand(Guid Id, Guid? ProjectId, ActivityFacts Facts, NextStepPlan? NextStep = null, NextStepPlan? SeenNextStep = null) : ICommand<LoggedActivityDto>
{
    public const int MaxStops = 20;

    /// <summary>The trip it is a stop of, where that was logged before.</summary>
    public Guid? PartOfId { get; init; }

    /// <summary>A trip (外出招商) with all its stops, in one saving.</summary>
    public IReadOnlyList<ActivityStop> Stops { get; init; } = [];
}
