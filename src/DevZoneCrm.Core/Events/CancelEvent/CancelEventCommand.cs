using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Events.CancelEvent;

/// <summary>取消活动. Its projects are let go. The answer is the new version.</summary>
/// <param name="Version">The version the caller saw.</param>
public sealed record CancelEventCommand(Guid EventId, long Version, string Reason) : ICommand<long>;
