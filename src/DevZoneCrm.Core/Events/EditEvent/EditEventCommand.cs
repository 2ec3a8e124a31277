using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.EditEvent;

/// <summary>Changes what is said of an event. The answer is its new version.</summary>
/// <param name="Version">The version the caller saw.</param>
public sealed record EditEventCommand(Guid EventId, long Version, ZoneEventFacts Facts) : ICommand<long>;
