using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>跟进: a visit, trip, reception, call, mail or stay of our people, on a project or alone. Withdrawn ones stay on record and count nowhere.</summary>
public sealed partial class Activity : AggregateRoot
{
    public const int ImportKeyLength = 64;

    private readonly List<ActivityPerson> people = [];

    private Activity()
    {
    }

    public Guid? ProjectId { get; private set; }

    /// <summary>The trip of which this is a stop; none for anything that stands alone.</summary>
    public Guid? PartOfId { get; private set; }

    /// <summary>The line of a file it came from, as a hash: read again, the line is known. None for what was logged by hand.</summary>
    public string? ImportKey { get; private set; }

    public ActivityKind Kind { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>The last day; kept with <see cref="Days"/> so that "in this month" is one comparison.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>天数, at least 1.</summary>
    public int Days { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid? PostId { get; private set; }

    public Guid? LedByPostId { get; private set; }

    public string? City { get; private set; }

    public string? Firm { get; private set; }

    public string? Contacts { get; private set; }

    public string? Content { get; private set; }

    public string? Result { get; private set; }

    /// <summary>The next step agreed on then; what holds now is the project's.</summary>
    public string? NextStep { get; private set; }

    public DateOnly? NextStepOn { get; private set; }

    public Guid? NextStepPostId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public Guid? CreatedBy { get; private set; }

    /// <summary>Display name of whoever logged it.</summary>
    public string RecordedBy { get; private set; } = string.Empty;

    public DateTimeOffset? EditedAt { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public IReadOnlyList<ActivityPerson> People => people;

    /// <param name="id">Made by the caller, so that a saving whose answer was lost is not repeated.</param>
    public static Activity Log(Guid id, Guid? projectId, ActivityFacts facts, DateOnly today, DateTimeOffset now, Guid? by, string recordedBy)
    {
        var activity = new Activity { Id = id, ProjectId = projectId, CreatedAt = now, CreatedBy = by, RecordedBy = recordedBy };
        activity.Take(facts, today);
        return activity;
    }

    /// <summary>As it stands.</summary>
    public ActivityFacts Facts => new()
    {
        Kind = Kind,
        On = OccurredOn,
        Days = Days,
        UnitId = UnitId,
        PostId = PostId,
        LedByPostId = LedByPostId,
        People = [.. people.Select(p => p.PostId)],
        City = City,
        Firm = Firm,
        Contacts = Contacts,
        Content = Content,
        Result = Result,
    };

    /// <summary>Tells those who follow its project.</summary>
    public void Announce() => Raise(new ActivityLoggedDomainEvent(Id, ProjectId, new[] { Content, Result, NextStep }.Any(text => text.AsSpan().ContainsAny('@', '＠'))));

    /// <summary>Puts right what was said. The project stays: an activity on the wrong project is withdrawn.</summary>
    public void Edit(ActivityFacts facts, DateOnly today, DateTimeOffset now)
    {
        RequireValid();
        Take(facts, today);
        EditedAt = now;
    }

    /// <summary>What was agreed to do next: kept here as a record, and handed to the project where there is one.</summary>
    public void AgreeNextStep(string text, DateOnly? on, Guid? postId)
    {
        ArgumentNullException.ThrowIfNull(text);
        (NextStep, NextStepOn, NextStepPostId) = (text.Trim(), on, postId ?? (ProjectId is null ? PostId : null));
        if (ProjectId is { } project)
        {
            Raise(new ActivityNextStepDomainEvent(Id, project, NextStep, on, postId));
        }
    }

    /// <summary>Its project was merged into another, or that was undone.</summary>
    internal void MoveTo(Guid projectId) => ProjectId = projectId;

    public void Withdraw(string reason, DateTimeOffset now)
    {
        RequireValid();
        (WithdrawnAt, WithdrawnReason) = (now, reason.Trim());
        Announce();
    }

    private void Take(ActivityFacts facts, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var now = facts.Normalised();
        if (now.On > today)
        {
            throw new RuleException(ActivityErrors.InFuture, now.On, today);
        }

        if (now.Days is < 1 or > ActivityFacts.MaxDays)
        {
            throw new RuleException(ActivityErrors.DaysOutOfRange, ActivityFacts.MaxDays);
        }

        if (now.UnitId == Guid.Empty)
        {
            throw new RuleException(ActivityErrors.NoUnit);
        }

        // A stay or a trip says enough by its days and its stops.
        if (now.Content is null && now.Result is null && now.Kind is not (ActivityKind.Stationed or ActivityKind.Trip))
        {
            throw new RuleException(ActivityErrors.NothingSaid);
        }

        Carry(now);
        Announce();
    }

    private void Carry(ActivityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var now = facts.Normalised();
        (Kind, OccurredOn, LastOn, Days) = (now.Kind, now.On, now.LastOn, now.Days);
        (UnitId, PostId, LedByPostId) = (now.UnitId, now.PostId, now.LedByPostId);
        (City, Firm, Contacts, Content, Result) = (now.City, now.Firm, now.Contacts, now.Content, now.Result);
        people.RemoveAll(p => !now.People.Contains(p.PostId));
        people.AddRange(now.People.Where(id => !people.Exists(p => p.PostId == id)).Select(id => new ActivityPerson(Id, id, OccurredOn)));
        people.ForEach(p => p.Follow(OccurredOn));
    }

    private void RequireValid()
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleException(ActivityErrors.AlreadyWithdrawn);
        }
    }
}
