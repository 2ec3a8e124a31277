namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>Who takes a step of a dispute, when, and by when the next is due.</summary>
public sealed record DisputeStep(DateTimeOffset At, string By, Guid? UserId, DateOnly NextDueOn);
