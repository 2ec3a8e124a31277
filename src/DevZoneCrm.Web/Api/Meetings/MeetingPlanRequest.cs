namespace DevZoneCrm.Web.Api.Meetings;

/// <summary>A meeting by hand: one more of a cycle, or a single one.</summary>
public sealed record MeetingPlanRequest(string Name, DateOnly HeldOn, TimeOnly StartsAt, string? Place = null, Guid? CycleId = null, Guid? UnitId = null, Guid? ChairPostId = null);
