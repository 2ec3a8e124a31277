using DevZoneCrm.Core.Activities.Domain;

namespace DevZoneCrm.Core.Activities;

/// <summary>A 跟进 as shown.</summary>
public sealed record ActivityDto
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public Guid? ProjectId { get; init; }

    /// <summary>The alias for a 保密 project.</summary>
    public string? Project { get; init; }

    public string? ProjectCode { get; init; }

    /// <summary>The trip it is a stop of.</summary>
    public Guid? PartOfId { get; init; }

    public ActivityKind Kind { get; init; }

    public DateOnly On { get; init; }

    public int Days { get; init; }

    public Guid UnitId { get; init; }

    public required string Unit { get; init; }

    public Guid? PostId { get; init; }

    public string? Person { get; init; }

    public Guid? LedByPostId { get; init; }

    public string? LedBy { get; init; }

    public IReadOnlyList<ActivityPersonDto> People { get; init; } = [];

    public string? City { get; init; }

    public string? Firm { get; init; }

    public string? Contacts { get; init; }

    public string? Content { get; init; }

    public string? Result { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public string? NextStepBy { get; init; }

    public required string RecordedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnReason { get; init; }

    public IReadOnlyList<ActivityPhotoDto> Photos { get; init; } = [];

    /// <summary>The stops of a trip, those taken back left out.</summary>
    public int Stops { get; init; }

    /// <summary>The viewer may edit and withdraw it.</summary>
    public bool MayChange { get; init; }

    public ActivityFacts Facts => new()
    {
        Kind = Kind,
        On = On,
        Days = Days,
        UnitId = UnitId,
        PostId = PostId,
        LedByPostId = LedByPostId,
        People = [.. People.Select(p => p.PostId)],
        City = City,
        Firm = Firm,
        Contacts = Contacts,
        Content = Content,
        Result = Result,
    };
}
