namespace DevZoneCrm.Core.Common.Audit;

/// <summary>One line of the tamper-evident record: who changed what, when, before and after. Each line carries the hash of the line before it.</summary>
public sealed record AuditEntry
{
    /// <summary>1, 2, 3 … without gaps.</summary>
    public long Sequence { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? ActorId { get; init; }

    /// <summary>Display name of the actor, <c>operator</c> for the command line.</summary>
    public required string Actor { get; init; }

    /// <summary>Added, Modified or Deleted.</summary>
    public required string Action { get; init; }

    /// <summary>Kind of thing, e.g. <c>Project</c>.</summary>
    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    /// <summary>JSON: property → [before, after].</summary>
    public required string Changes { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, hexadecimal.</summary>
    public required string Hash { get; init; }
}
