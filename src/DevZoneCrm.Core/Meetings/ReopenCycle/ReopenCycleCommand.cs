using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.ReopenCycle;

/// <summary>It goes on. The answer is the new version.</summary>
public sealed record ReopenCycleCommand(Guid CycleId, long Version) : ICommand<long>;
