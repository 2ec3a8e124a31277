using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

public sealed record ProjectStatusChangedDomainEvent(Guid AggregateId, ProjectStatus From, ProjectStatus To, DateOnly On, string? Reason) : IDomainEvent;
