using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.People.Handovers.Domain;

/// <summary>交接单: the list of what goes from one post to another when a cadre rotates. Both sign; only then does it go over. Who had it before stays in the history.</summary>
public sealed class Handover : AggregateRoot
{
    public const int MaxNoteLength = 200;

    private readonly List<HandoverItem> items = [];

    private Handover()
    {
    }

    public Guid FromPostId { get; private set; }

    public Guid ToPostId { get; private set; }

    public HandoverState State { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset PreparedAt { get; private set; }

    public Guid? PreparedById { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    /// <summary>移交人 signed.</summary>
    public DateTimeOffset? GivenAt { get; private set; }

    public Guid? GivenById { get; private set; }

    public string? GivenBy { get; private set; }

    /// <summary>接收人 signed.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    public Guid? TakenById { get; private set; }

    public string? TakenBy { get; private set; }

    public IReadOnlyList<HandoverItem> Items => items;

    /// <exception cref="RuleException">The post has nothing to hand over, or both posts are one.</exception>
    public static Handover Prepare(Guid fromPost, Guid toPost, IReadOnlyCollection<HandoverEntry> entries, string? note, DateTimeOffset now, Guid? by, string name)
    {
        Require(fromPost != toPost, PeopleErrors.SamePost);
        Require(entries.Count > 0, HandoverErrors.NothingToHandOver);
        var handover = new Handover { FromPostId = fromPost, ToPostId = toPost, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), PreparedAt = now, PreparedById = by, PreparedBy = name };
        handover.items.AddRange(entries.Select(e => new HandoverItem(handover.Id, e)));
        return handover;
    }

    /// <summary>签字 by the holder of one of the posts. The second signature completes it.</summary>
    /// <param name="postId">The post of who signs.</param>
    /// <exception cref="RuleException">Not a party to it, signed before, or the same person on both sides.</exception>
    public void Sign(Guid? postId, DateTimeOffset now, Guid? by, string name)
    {
        Require(State == HandoverState.Open, HandoverErrors.NotOpen);
        Require(postId == FromPostId || postId == ToPostId, HandoverErrors.NotYours);
        if (postId == FromPostId)
        {
            Require(GivenAt is null, HandoverErrors.AlreadySigned);
            Require(TakenAt is null || TakenById != by, HandoverErrors.SamePerson);
            (GivenAt, GivenById, GivenBy) = (now, by, name);
        }
        else
        {
            Require(TakenAt is null, HandoverErrors.AlreadySigned);
            Require(GivenAt is null || GivenById != by, HandoverErrors.SamePerson);
            (TakenAt, TakenById, TakenBy) = (now, by, name);
        }

        State = GivenAt is not null && TakenAt is not null ? HandoverState.Done : HandoverState.Open;
    }

    public void Cancel()
    {
        Require(State == HandoverState.Open, HandoverErrors.NotOpen);
        State = HandoverState.Cancelled;
    }

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
