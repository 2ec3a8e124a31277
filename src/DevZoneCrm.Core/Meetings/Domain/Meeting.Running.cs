using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>The agenda, and the meeting itself.</summary>
public sealed partial class Meeting
{
    private const int Step = 10;

    /// <summary>Somebody's own topic, at the end.</summary>
    public AgendaItem Add(AgendaEntry entry, string by)
    {
        RequireOpen();
        var item = new AgendaItem(Id, entry, NextOrder, by);
        items.Add(item);
        Revision++;
        return item;
    }

    /// <summary>Gives every item its place. Before the meeting begins the entries are what the sources say now; an item of theirs that nobody touched gets its row here.</summary>
    public void Arrange(IReadOnlyList<AgendaEntry> inOrder)
    {
        RequireOpen();
        ArgumentNullException.ThrowIfNull(inOrder);
        var rows = items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        var order = 0;
        foreach (var entry in inOrder)
        {
            order += Step;
            if (rows.TryGetValue(entry.Key, out var row))
            {
                row.Order = order;
            }
            else
            {
                items.Add(new AgendaItem(Id, entry, order, null));
            }
        }

        Revision++;
    }

    /// <summary>Off the agenda, or back on it.</summary>
    public void Drop(AgendaEntry entry, bool isDropped)
    {
        RequireOpen();
        ArgumentNullException.ThrowIfNull(entry);
        var row = items.Find(i => i.Key == entry.Key);
        if (row is null)
        {
            row = new AgendaItem(Id, entry, NextOrder, null);
            items.Add(row);
        }

        row.IsDropped = isDropped;
        CurrentItemId = isDropped && CurrentItemId == row.Id ? null : CurrentItemId;
        Revision++;
    }

    /// <summary>开会: the agenda is kept as it is now, and the first item is shown.</summary>
    /// <param name="agenda">In order; what is not in it any more leaves the agenda.</param>
    public void Start(IReadOnlyList<AgendaEntry> agenda, DateOnly sinceOn, DateOnly today, DateTimeOffset at, string by)
    {
        Require(State == MeetingState.Planned, MeetingErrors.NotPlanned);
        if (HeldOn > today)
        {
            throw new RuleException(MeetingErrors.NotYet, HeldOn);
        }

        var keys = agenda.ToDictionary(e => e.Key, StringComparer.Ordinal);
        items.RemoveAll(i => !i.IsDropped && !keys.ContainsKey(i.Key));
        Arrange(agenda);
        foreach (var item in items.Where(i => keys.ContainsKey(i.Key)))
        {
            item.Freeze(keys[item.Key]);
        }

        (State, SinceOn, StartedAt, StartedBy) = (MeetingState.Running, sinceOn, at, by);
        CurrentItemId = items.Where(i => !i.IsDropped).MinBy(i => i.Order)?.Id;
    }

    /// <summary>All open screens turn to this item; none: to the whole agenda.</summary>
    public void Show(Guid? itemId)
    {
        Require(State == MeetingState.Running, MeetingErrors.NotRunning);
        Require(itemId is null || items.Exists(i => i.Id == itemId && !i.IsDropped), MeetingErrors.NoItem);
        CurrentItemId = itemId;
    }

    /// <summary>议定事项, in the meeting.</summary>
    public MeetingDecision Decide(DecisionTerms terms, DateOnly today, DateTimeOffset at, string by)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Require(State == MeetingState.Running, MeetingErrors.NotRunning);
        Require(terms.DueOn >= today, MeetingErrors.DueInPast);
        var item = items.Find(i => i.Id == terms.ItemId);
        Require(terms.ItemId is null || item is not null, MeetingErrors.NoItem);
        var decision = new MeetingDecision(Id, terms with { AboutId = item?.AboutId }, decisions.Count == 0 ? 1 : decisions.Max(d => d.Number) + 1, at, by);
        decisions.Add(decision);
        Revision++;
        return decision;
    }

    /// <summary>It was noted wrongly; only while the meeting runs.</summary>
    public MeetingDecision TakeBack(Guid decisionId)
    {
        Require(State == MeetingState.Running, MeetingErrors.NotRunning);
        var decision = decisions.Find(d => d.Id == decisionId) ?? throw new RuleException(MeetingErrors.NoItem);
        decisions.Remove(decision);
        Revision++;
        return decision;
    }

    /// <summary>散会: nothing of it changes any more.</summary>
    public void End(DateTimeOffset at, string by)
    {
        Require(State == MeetingState.Running, MeetingErrors.NotRunning);
        (State, EndedAt, EndedBy, CurrentItemId) = (MeetingState.Held, at, by, null);
    }

    private int NextOrder => items.Count == 0 ? Step : items.Max(i => i.Order) + Step;
}
