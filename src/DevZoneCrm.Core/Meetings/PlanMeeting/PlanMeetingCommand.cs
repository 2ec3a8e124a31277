using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.PlanMeeting;

/// <summary>A meeting by hand: one more of a cycle, with its participants and agenda, or a single one of a unit or of the zone. The answer is its id.</summary>
public sealed record PlanMeetingCommand(string Name, DateOnly HeldOn, TimeOnly StartsAt, string? Place = null, Guid? CycleId = null, Guid? UnitId = null, Guid? ChairPostId = null) : ICommand<Guid>;
