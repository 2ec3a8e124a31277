using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Reviews.Domain;

public sealed record ReviewDecidedDomainEvent(Guid AggregateId, Guid ProjectId, ReviewKind Kind, ReviewGrade Grade, DateOnly On) : IDomainEvent;
