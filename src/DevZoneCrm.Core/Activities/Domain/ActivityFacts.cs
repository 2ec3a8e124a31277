namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>What is said of an activity. One value, so that an edit or an import is compared as a whole.</summary>
public sealed record ActivityFacts
{
    public const int MaxTextLength = 2000;
    public const int MaxShortTextLength = 60;
    public const int MaxNamesLength = 120;

    /// <summary>A delegation or a stay is entered by the month at most, so that no day is counted twice unseen.</summary>
    public const int MaxDays = 31;

    public ActivityKind Kind { get; init; }

    /// <summary>The first day, in the zone's calendar.</summary>
    public DateOnly On { get; init; }

    /// <summary>天数, 1 to <see cref="MaxDays"/>; the first day counts.</summary>
    public int Days { get; init; } = 1;

    /// <summary>招商单位: whose record and whose quota it is.</summary>
    public Guid UnitId { get; init; }

    /// <summary>人员: the post whose activity it is; none where the person holds no post.</summary>
    public Guid? PostId { get; init; }

    /// <summary>带队人.</summary>
    public Guid? LedByPostId { get; init; }

    /// <summary>参加人员 of ours; the person and the leader are added to them.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];

    public string? City { get; init; }

    /// <summary>The firm met, where there is no project or it is another one.</summary>
    public string? Firm { get; init; }

    /// <summary>Who was met, as typed.</summary>
    public string? Contacts { get; init; }

    /// <summary>内容: what was talked about.</summary>
    public string? Content { get; init; }

    /// <summary>What came of it.</summary>
    public string? Result { get; init; }

    public DateOnly LastOn => On.AddDays(Days - 1);

    /// <summary>Both say the same; the order of the people says nothing.</summary>
    internal bool IsSameAs(ActivityFacts other) => this with { People = [] } == other with { People = [] } && People.Count == other.People.Count && !People.Except(other.People).Any();

    internal ActivityFacts Normalised() => this with
    {
        City = Clean(City),
        Firm = Clean(Firm),
        Contacts = Clean(Contacts),
        Content = Clean(Content),
        Result = Clean(Result),
        People = [.. People.Concat(new[] { PostId, LedByPostId }.OfType<Guid>()).Distinct()],
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
