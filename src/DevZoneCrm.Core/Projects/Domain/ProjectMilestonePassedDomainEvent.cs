using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

public sealed record ProjectMilestonePassedDomainEvent(Guid AggregateId, Milestone Milestone, DateOnly On) : IDomainEvent;
