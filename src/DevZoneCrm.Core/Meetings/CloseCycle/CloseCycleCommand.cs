using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.CloseCycle;

/// <summary>Its last day; planned meetings after it that nobody touched go. The answer is the new version.</summary>
public sealed record CloseCycleCommand(Guid CycleId, long Version, DateOnly LastDay) : ICommand<long>;
