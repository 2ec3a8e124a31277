using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>One meeting: planned from a cycle or by hand, run item by item, closed with minutes.</summary>
public sealed partial class Meeting : AggregateRoot
{
    public const int MaxByLength = 60;

    private readonly List<MeetingAttendee> attendees = [];
    private readonly List<AgendaItem> items = [];
    private readonly List<MeetingDecision> decisions = [];

    private Meeting()
    {
    }

    public Guid? CycleId { get; private set; }

    /// <summary>The day the cycle's rule names: one meeting each, however often the day's work looks.</summary>
    public DateOnly? NominalOn { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public DateOnly HeldOn { get; private set; }

    public TimeOnly StartsAt { get; private set; }

    public string? Place { get; private set; }

    /// <summary>The unit whose meeting it is; none for the zone's.</summary>
    public Guid? UnitId { get; private set; }

    public Guid? ChairPostId { get; private set; }

    public IReadOnlyList<AgendaSection> Sections { get; private set; } = [];

    public MeetingState State { get; private set; }

    /// <summary>Since when its agenda looks back; known from the moment it begins.</summary>
    public DateOnly? SinceOn { get; private set; }

    /// <summary>What every open screen shows; none for the overview.</summary>
    public Guid? CurrentItemId { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public string? StartedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    /// <summary>Rises with every change of a part, so that the meeting's version does.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<MeetingAttendee> Attendees => attendees;

    public IReadOnlyList<AgendaItem> Items => items;

    public IReadOnlyList<MeetingDecision> Decisions => decisions;

    public static Meeting FromCycle(MeetingCycle cycle, MeetingDate date, IEnumerable<Guid> posts)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var meeting = Plan(new MeetingPlan(cycle.Name, date.HeldOn, cycle.StartsAt, cycle.Place, cycle.UnitId, cycle.ChairPostId), cycle.Sections, posts);
        (meeting.CycleId, meeting.NominalOn) = (cycle.Id, date.NominalOn);
        return meeting;
    }

    /// <summary>One more meeting of a cycle, on a day that its rule does not name.</summary>
    public static Meeting OneMore(MeetingCycle cycle, MeetingPlan plan, IEnumerable<Guid> posts)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var meeting = Plan(plan, cycle.Sections, posts);
        meeting.CycleId = cycle.Id;
        return meeting;
    }

    /// <param name="sections">Parts of its agenda in order.</param>
    public static Meeting Plan(MeetingPlan plan, IReadOnlyList<AgendaSection> sections, IEnumerable<Guid> posts)
    {
        var meeting = new Meeting { Sections = [.. sections] };
        meeting.Take(plan);
        meeting.Invite(posts);
        return meeting;
    }

    /// <summary>Another day, place or chair.</summary>
    public void Replan(MeetingPlan plan)
    {
        Require(State == MeetingState.Planned, MeetingErrors.NotPlanned);
        Take(plan);
    }

    public void Cancel()
    {
        Require(State == MeetingState.Planned, MeetingErrors.NotPlanned);
        State = MeetingState.Cancelled;
    }

    /// <summary>It was cancelled by mistake.</summary>
    public void Restore()
    {
        Require(State == MeetingState.Cancelled, MeetingErrors.NotPlanned);
        State = MeetingState.Planned;
    }

    /// <summary>Who takes part beside those invited already.</summary>
    public void Invite(IEnumerable<Guid> posts)
    {
        RequireOpen();
        var known = attendees.Select(a => a.PostId).ToHashSet();
        attendees.AddRange(posts.Where(known.Add).Select(p => new MeetingAttendee(Id, p)));
        Revision++;
    }

    /// <summary>请假, or there after all.</summary>
    public void Mark(Guid postId, bool isPresent)
    {
        RequireOpen();
        var attendee = attendees.Find(a => a.PostId == postId) ?? throw new RuleException(MeetingErrors.OwnerUnknown);
        attendee.IsPresent = isPresent;
        Revision++;
    }

    private void Take(MeetingPlan plan) => (Name, HeldOn, StartsAt, Place, UnitId, ChairPostId) =
        (plan.Name.Trim(), plan.HeldOn, plan.StartsAt, string.IsNullOrWhiteSpace(plan.Place) ? null : plan.Place.Trim(), plan.UnitId, plan.ChairPostId);

    private void RequireOpen() => Require(State is MeetingState.Planned or MeetingState.Running, MeetingErrors.IsOver);

    private static void Require(bool holds, string error)
    {
        if (!holds)
        {
            throw new RuleException(error);
        }
    }
}
