using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities;

/// <summary>A stop of a trip that is logged with it. People, leader and city that it leaves out are the trip's.</summary>
/// <param name="Id">Made by the caller.</param>
public sealed record ActivityStop(Guid Id, Guid? ProjectId, ActivityFacts Facts, NextStepPlan? NextStep = null);
