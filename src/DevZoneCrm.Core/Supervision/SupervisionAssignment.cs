using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision;

/// <summary>What an order is issued with, before the posts and the day are looked up.</summary>
public sealed record SupervisionAssignment
{
    public required string Title { get; init; }

    public required string Matter { get; init; }

    public SupervisionSource Source { get; init; }

    /// <inheritdoc cref="SupervisionDraft.SourceId"/>
    public Guid? SourceId { get; init; }

    public string? Instruction { get; init; }

    public string? InstructedBy { get; init; }

    public required Guid OwnerPostId { get; init; }

    public IReadOnlyList<Guid> HelperPostIds { get; init; } = [];

    public Guid? ProjectId { get; init; }

    public SupervisionNode? Node { get; init; }

    public DateOnly? NodeDueOn { get; init; }

    public required SupervisionDeadline Deadline { get; init; }
}
