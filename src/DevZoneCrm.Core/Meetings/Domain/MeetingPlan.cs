namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>When and where a meeting is, and who chairs it.</summary>
public sealed record MeetingPlan(string Name, DateOnly HeldOn, TimeOnly StartsAt, string? Place, Guid? UnitId, Guid? ChairPostId);
