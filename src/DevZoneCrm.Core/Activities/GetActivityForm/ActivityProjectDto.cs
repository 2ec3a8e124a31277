namespace DevZoneCrm.Core.Activities.GetActivityForm;

/// <summary>The project an activity is on, for its form.</summary>
/// <param name="MayPlan">The viewer may set its next step.</param>
public sealed record ActivityProjectDto(Guid Id, string Name, string Code, Guid UnitId, Guid? OwnerPostId, NextStepPlan NextStep, long Version, bool MayPlan);
