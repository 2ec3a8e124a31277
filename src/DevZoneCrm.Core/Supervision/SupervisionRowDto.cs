using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision;

/// <summary>One order in a list. Where the project is not for the viewer, title and words are missing.</summary>
public sealed record SupervisionRowDto
{
    public Guid Id { get; init; }

    public int Year { get; init; }

    public int Serial { get; init; }

    public string Number => SupervisionNumber.Of(Year, Serial);

    /// <summary>Title, matter and notes are hidden.</summary>
    public bool IsMasked { get; init; }

    public string? Title { get; init; }

    public SupervisionSource Source { get; init; }

    public string? InstructedBy { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>责任单位; none for posts outside the units.</summary>
    public string? Unit { get; init; }

    public required string Owner { get; init; }

    public Guid? ProjectId { get; init; }

    /// <summary>As the viewer may see it; none where not at all.</summary>
    public string? Project { get; init; }

    public required string IssuedBy { get; init; }

    public DateOnly IssuedOn { get; init; }

    public DateOnly DueOn { get; init; }

    public DateOnly FirstDueOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public SupervisionState State { get; init; }

    public SupervisionLight Light { get; init; }

    public LightCause? Cause { get; init; }

    public DateOnly LightOn { get; init; }

    public EscalationLevel Level { get; init; }

    /// <summary>An extension waits for a decision: the day asked for.</summary>
    public DateOnly? AskedDueOn { get; init; }

    /// <summary>The last thing reported.</summary>
    public string? Latest { get; init; }

    public DateOnly? LatestOn { get; init; }

    public SupervisionPenaltyState Penalty { get; init; }
}
