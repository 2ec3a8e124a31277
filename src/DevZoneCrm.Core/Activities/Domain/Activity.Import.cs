namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>What files do: bring it, change it, and take that back.</summary>
public sealed partial class Activity
{
    /// <summary>A line of a file that says when, by whom and what. Nothing is asked of it that the sheet does not ask: old records may say little.</summary>
    /// <param name="id">The record's own where the file carries it.</param>
    /// <param name="importKey">Names the line.</param>
    public static Activity Import(Guid id, Guid? projectId, ActivityFacts facts, string importKey, DateTimeOffset now, string recordedBy)
    {
        var activity = new Activity { Id = id, ProjectId = projectId, ImportKey = importKey, CreatedAt = now, RecordedBy = recordedBy };
        activity.Carry(facts);
        return activity;
    }

    /// <summary>A line of a file that carries the record's id says something else now.</summary>
    /// <returns>True if anything differed.</returns>
    public bool Reimport(Guid? projectId, ActivityFacts facts, string recordedBy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (ProjectId == projectId && RecordedBy == recordedBy && Facts.IsSameAs(facts.Normalised()))
        {
            return false;
        }

        (ProjectId, RecordedBy, EditedAt) = (projectId, recordedBy, now);
        Carry(facts);
        return true;
    }

    public ActivityMemento Remember() => new(ProjectId, Facts, RecordedBy, EditedAt);

    /// <summary>An import is taken back.</summary>
    public void Restore(ActivityMemento memento)
    {
        ArgumentNullException.ThrowIfNull(memento);
        (ProjectId, RecordedBy, EditedAt) = (memento.ProjectId, memento.RecordedBy, memento.EditedAt);
        Carry(memento.Facts);
        Announce();
    }
}
