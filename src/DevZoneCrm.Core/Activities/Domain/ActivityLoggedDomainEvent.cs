using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>跟进 was logged, edited or withdrawn.</summary>
/// <param name="Mentions">Somebody may be meant by an @ in what was written: without one nobody need look, which matters where a file brings thousands.</param>
public sealed record ActivityLoggedDomainEvent(Guid AggregateId, Guid? ProjectId, bool Mentions) : IDomainEvent;
