namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>A substantive progress: the day it happened and the day it was recorded. What was recorded too late never revives a claim.</summary>
public readonly record struct ClaimProgress(DateOnly OccurredOn, DateOnly RecordedOn);
