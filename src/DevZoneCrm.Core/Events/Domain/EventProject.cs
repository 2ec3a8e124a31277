namespace DevZoneCrm.Core.Events.Domain;

/// <summary>A project of an event. Its key is its own, so that a merge of projects can move it.</summary>
public sealed class EventProject
{
    internal EventProject(Guid eventId, Guid projectId, EventProjectRole role, int ordinal)
    {
        EventId = eventId;
        ProjectId = projectId;
        Role = role;
        Ordinal = ordinal;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid EventId { get; private set; }

    public Guid ProjectId { get; private set; }

    public EventProjectRole Role { get; private set; }

    /// <summary>Its place in the list of the event, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Its project was merged into another, or that was undone.</summary>
    internal void MoveTo(Guid projectId) => ProjectId = projectId;
}
