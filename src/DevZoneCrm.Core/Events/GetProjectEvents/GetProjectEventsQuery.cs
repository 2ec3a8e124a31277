using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Events.GetProjectEvents;

/// <summary>The events a project took part in, latest first; none for those who do not see the project in full.</summary>
public sealed record GetProjectEventsQuery(Guid ProjectId) : IQuery<IReadOnlyList<ProjectEventDto>>;
