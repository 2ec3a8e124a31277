using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Events.GetEvent;

/// <summary>An event with the projects of its list that the viewer may see.</summary>
public sealed record GetEventQuery(Guid EventId) : IQuery<EventPageDto>;
