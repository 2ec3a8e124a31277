using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.TakeBackDecision;

/// <summary>It was noted wrongly; while the meeting runs and nobody has begun with it. The answer is the meeting's new version.</summary>
public sealed record TakeBackDecisionCommand(Guid MeetingId, long Version, Guid DecisionId) : ICommand<long>;
