namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>One of ours who took part. A post, not a person: after a rotation the history keeps who it was then.</summary>
public sealed class ActivityPerson
{
    internal ActivityPerson(Guid activityId, Guid postId, DateOnly occurredOn)
    {
        ActivityId = activityId;
        PostId = postId;
        OccurredOn = occurredOn;
    }

    public Guid ActivityId { get; private set; }

    public Guid PostId { get; private set; }

    /// <summary>The activity's first day, kept here too: what a post did in a month is found without reading all it ever did.</summary>
    public DateOnly OccurredOn { get; private set; }

    internal void Follow(DateOnly day) => OccurredOn = day;
}
