using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings;

/// <summary>A meeting in a list.</summary>
public sealed record MeetingRowDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public Guid? CycleId { get; init; }

    public DateOnly HeldOn { get; init; }

    public TimeOnly StartsAt { get; init; }

    public string? Place { get; init; }

    public string? Unit { get; init; }

    public string? Chair { get; init; }

    public MeetingState State { get; init; }

    public int Decisions { get; init; }

    /// <summary>Of the decisions those that are not done yet.</summary>
    public int Open { get; init; }

    public bool IsMine { get; init; }
}
