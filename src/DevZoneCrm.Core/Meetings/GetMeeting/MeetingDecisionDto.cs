using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Meetings.GetMeeting;

/// <param name="State">How its order of 督办 stands.</param>
public sealed record MeetingDecisionDto(Guid Id, Guid? ItemId, int Number, string Text, string Owner, string? Unit, DateOnly DueOn, Guid? OrderId, SupervisionState? State, SupervisionLight? Light);
