using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.NoteDecision;

/// <summary>议定事项, with who does it and by when; it becomes a 督办 at once. The answer is the meeting's new version.</summary>
/// <param name="ItemId">The item it was decided on; none for the meeting as a whole.</param>
public sealed record NoteDecisionCommand(Guid MeetingId, Guid? ItemId, string Text, Guid OwnerPostId, DateOnly DueOn) : ICommand<long>;
