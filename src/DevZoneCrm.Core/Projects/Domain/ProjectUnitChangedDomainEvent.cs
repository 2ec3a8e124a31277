using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>The project belongs to another unit now.</summary>
public sealed record ProjectUnitChangedDomainEvent(Guid AggregateId, Guid From, Guid To) : IDomainEvent;
