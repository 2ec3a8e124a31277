using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

public sealed record ProjectStageReachedDomainEvent(Guid AggregateId, ProjectStage From, ProjectStage To, DateOnly On) : IDomainEvent;
