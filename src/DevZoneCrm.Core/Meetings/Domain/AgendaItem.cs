using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>
/// An item that people touched, or every item once the meeting has begun. Before that the sources say what is on the agenda, and an item's row only keeps its place or that it was dropped.
/// </summary>
public sealed class AgendaItem : INotAudited
{
    public const int MaxKeyLength = 80;
    public const int MaxTitleLength = 100;
    public const int MaxNoteLength = 500;
    public const int MaxLinkLength = 120;

    internal AgendaItem(Guid meetingId, AgendaEntry entry, int order, string? addedBy)
    {
        Id = Guid.CreateVersion7();
        (MeetingId, Section, Key, AboutId, Link, Facts, Order, AddedBy) = (meetingId, entry.Section, entry.Key, entry.AboutId, entry.Link, entry.Facts, order, addedBy);
    }

    private AgendaItem()
    {
    }

    public Guid Id { get; private set; }

    public Guid MeetingId { get; private set; }

    public AgendaSection Section { get; private set; }

    public string Key { get; private set; } = string.Empty;

    /// <summary>The project it is about. Not named ProjectId: an agenda is not part of a project.</summary>
    public Guid? AboutId { get; private set; }

    public string? Link { get; private set; }

    public AgendaFacts Facts { get; private set; } = new() { Title = string.Empty };

    public int Order { get; internal set; }

    public bool IsDropped { get; internal set; }

    /// <summary>Who added it by hand.</summary>
    public string? AddedBy { get; private set; }

    public bool IsByHand => AddedBy is not null;

    public AgendaEntry Entry => new(Section, Key, AboutId, Link, Facts);

    /// <summary>What it said last before the meeting began.</summary>
    internal void Freeze(AgendaEntry entry) => Facts = entry.Facts;
}
