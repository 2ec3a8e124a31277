using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Events.HoldEvent;

/// <summary>确认举办. The answer is the new version.</summary>
/// <param name="Version">The version the caller saw.</param>
/// <param name="Outcome">What came of it, in words.</param>
public sealed record HoldEventCommand(Guid EventId, long Version, string? Outcome) : ICommand<long>;
