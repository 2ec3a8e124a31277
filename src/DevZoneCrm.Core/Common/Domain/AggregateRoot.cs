namespace DevZoneCrm.Core.Common.Domain;

/// <summary>An editable root with an app-owned concurrency token that pages send back.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Rises by one with every saved change, also of a child; starts at 1.</summary>
    public long Version { get; private set; }

    public IReadOnlyCollection<IDomainEvent> DomainEvents => events;

    /// <summary>Marks the root as changed. Called once per saving by the persistence layer.</summary>
    public void AdvanceVersion() => Version++;

    public void ClearDomainEvents() => events.Clear();

    protected void Raise(IDomainEvent domainEvent) => events.Add(domainEvent);
}
