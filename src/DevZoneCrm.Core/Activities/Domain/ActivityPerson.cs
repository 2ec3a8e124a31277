namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>One of ours who took part. A post, not a person: after a rotation the history keeps who it was then.</summary>
public sealed class ActivityPerson
{
    internal ActivityPerson(Guid activityId, Guid postId)
    {
        ActivityId = activityId;
        PostId = postId;
    }

    public Guid ActivityId { get; private set; }

    public Guid PostId { get; private set; }
}
