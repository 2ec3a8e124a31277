using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Events.Domain;

/// <summary>活动: a collective signing or start, a promotion, talks or a delegation, with the projects it is about. Called so because a domain event is something else.</summary>
public sealed class ZoneEvent : AggregateRoot
{
    public const int MaxByLength = 60;

    private readonly List<EventProject> projects = [];

    private ZoneEvent()
    {
    }

    public ZoneEventKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn { get; private set; }

    public string? Country { get; private set; }

    public string? City { get; private set; }

    public string? Place { get; private set; }

    /// <summary>主办单位; none for the zone.</summary>
    public Guid? UnitId { get; private set; }

    public string? Host { get; private set; }

    public string? Guests { get; private set; }

    public IReadOnlyList<AgendaLine> Agenda { get; private set; } = [];

    public IReadOnlyList<SeatRow> Seating { get; private set; } = [];

    public ZoneEventState State { get; private set; }

    /// <summary>What came of it; said when it is held.</summary>
    public string? Outcome { get; private set; }

    public string? CancelReason { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Display name of whoever planned it.</summary>
    public string PlannedBy { get; private set; } = string.Empty;

    /// <summary>Rises with every change of its projects, so that the event's version does.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<EventProject> Projects => projects;

    /// <summary>It may lie in the past: what took place is put on record afterwards too.</summary>
    public static ZoneEvent Plan(ZoneEventFacts facts, DateTimeOffset now, string by)
    {
        var planned = new ZoneEvent { State = ZoneEventState.Planned, CreatedAt = now, PlannedBy = by };
        planned.Take(facts);
        return planned;
    }

    public void Edit(ZoneEventFacts facts)
    {
        RequireValid();
        Take(facts);
    }

    /// <summary>Puts projects on its list, at the end and in this order. Those that are there in that role already stay where they are.</summary>
    public void Attach(EventProjectRole role, IEnumerable<Guid> projectIds)
    {
        RequireValid();
        var known = projects.Where(p => p.Role == role).Select(p => p.ProjectId).ToHashSet();
        var last = projects.Select(p => p.Ordinal).DefaultIfEmpty().Max();
        projects.AddRange(projectIds.Where(known.Add).Select((id, i) => new EventProject(Id, id, role, last + i + 1)));
        Revision++;
    }

    /// <exception cref="RuleException">It is not on the list in that role.</exception>
    public void Detach(EventProjectRole role, Guid projectId)
    {
        RequireValid();
        Require(projects.RemoveAll(p => p.Role == role && p.ProjectId == projectId) > 0, EventErrors.NotIn);
        Revision++;
    }

    /// <summary>It took place.</summary>
    public void Hold(string? outcome, DateOnly today)
    {
        Require(State == ZoneEventState.Planned, EventErrors.NotPlanned);
        if (FirstOn > today)
        {
            throw new RuleException(EventErrors.NotYet, FirstOn);
        }

        (State, Outcome) = (ZoneEventState.Held, string.IsNullOrWhiteSpace(outcome) ? null : outcome.Trim());
    }

    /// <summary>It will not take place. Its projects are let go: they may sign, start or be won elsewhere.</summary>
    public void Cancel(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        Require(State == ZoneEventState.Planned, EventErrors.NotPlanned);
        (State, CancelReason) = (ZoneEventState.Cancelled, reason.Trim());
        projects.Clear();
        Revision++;
    }

    private void Take(ZoneEventFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var now = facts.Normalised();
        Require(now.LastOn >= now.FirstOn, EventErrors.LastBeforeFirst);
        if (now.LastOn.DayNumber - now.FirstOn.DayNumber >= ZoneEventFacts.MaxDays)
        {
            throw new RuleException(EventErrors.TooLong, ZoneEventFacts.MaxDays);
        }

        (Kind, Title, FirstOn, LastOn) = (now.Kind, now.Title, now.FirstOn, now.LastOn);
        (Country, City, Place, UnitId) = (now.Country, now.City, now.Place, now.UnitId);
        (Host, Guests, Agenda, Seating) = (now.Host, now.Guests, now.Agenda, now.Seating);
    }

    private void RequireValid() => Require(State != ZoneEventState.Cancelled, EventErrors.IsCancelled);

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
