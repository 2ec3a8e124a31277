using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>跟进 was logged, edited or withdrawn.</summary>
public sealed record ActivityLoggedDomainEvent(Guid AggregateId, Guid? ProjectId) : IDomainEvent;
