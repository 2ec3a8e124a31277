namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What an order is issued with. Lengths are the validator's.</summary>
public sealed record SupervisionDraft
{
    public required string Title { get; init; }

    /// <summary>事项 and what is required.</summary>
    public required string Matter { get; init; }

    public SupervisionSource Source { get; init; }

    /// <summary>The decision it comes from.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>领导批示, word by word.</summary>
    public string? Instruction { get; init; }

    /// <summary>批示领导.</summary>
    public string? InstructedBy { get; init; }

    public required Guid OwnerPostId { get; init; }

    /// <summary>责任单位: the unit of the owner's post; none for zone leaders and offices.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>协办.</summary>
    public IReadOnlyCollection<Guid> HelperPostIds { get; init; } = [];

    public Guid? ProjectId { get; init; }

    public SupervisionNode? Node { get; init; }

    /// <summary>Of an overdue node: the day it was due.</summary>
    public DateOnly? NodeDueOn { get; init; }

    public required DateOnly DueOn { get; init; }
}
