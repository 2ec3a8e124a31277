using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

public sealed record ProjectDateCorrectedDomainEvent(Guid AggregateId, Milestone Milestone, DateOnly Old, DateOnly Now) : IDomainEvent;
