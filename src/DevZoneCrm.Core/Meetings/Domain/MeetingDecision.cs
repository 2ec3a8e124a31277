namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>议定事项. What becomes of it is told by the order of 督办 that is issued with it: its state has one home.</summary>
public sealed class MeetingDecision
{
    public const int MaxTextLength = 300;

    internal MeetingDecision(Guid meetingId, DecisionTerms terms, int number, DateTimeOffset at, string by)
    {
        Id = Guid.CreateVersion7();
        (MeetingId, ItemId, AboutId, Number, Text, OwnerPostId, DueOn, NotedAt, NotedBy) = (meetingId, terms.ItemId, terms.AboutId, number, terms.Text.Trim(), terms.OwnerPostId, terms.DueOn, at, by);
    }

    private MeetingDecision()
    {
    }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public Guid? ItemId { get; private set; }

    /// <summary>The project of its item.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>Counted from 1 within the meeting.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public Guid OwnerPostId { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The order of 督办 issued with it.</summary>
    public Guid? OrderId { get; private set; }

    public DateTimeOffset NotedAt { get; private set; }

    public string NotedBy { get; private set; } = string.Empty;

    public void IssuedAs(Guid orderId) => OrderId = orderId;
}
