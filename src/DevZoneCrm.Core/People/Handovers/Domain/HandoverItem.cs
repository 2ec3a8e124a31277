namespace DevZoneCrm.Core.People.Handovers.Domain;

/// <summary>A project on the list that both sign, as it was when the list was drawn up.</summary>
public sealed class HandoverItem
{
    internal HandoverItem(Guid handoverId, HandoverEntry entry)
    {
        Id = Guid.CreateVersion7();
        (HandoverId, ProjectId, IsOwner, IsNextStep) = (handoverId, entry.ProjectId, entry.IsOwner, entry.IsNextStep);
    }

    private HandoverItem()
    {
    }

    public Guid Id { get; private set; }

    public Guid HandoverId { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>The post owns the project.</summary>
    public bool IsOwner { get; private set; }

    /// <summary>The next step is the post's.</summary>
    public bool IsNextStep { get; private set; }
}
