using MediatR;

namespace DevZoneCrm.Core.Common.Domain;

/// <summary>Something that happened to an aggregate. Carries ids and values, never an entity.</summary>
public interface IDomainEvent : INotification
{
    /// <summary>The aggregate it happened to.</summary>
    Guid AggregateId { get; }
}
