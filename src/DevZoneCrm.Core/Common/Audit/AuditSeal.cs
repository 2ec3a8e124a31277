namespace DevZoneCrm.Core.Common.Audit;

/// <summary>
/// The last line of the record on a day, kept beside the record and written with it: lines that are missing at the end of the chain would otherwise leave no gap.
/// </summary>
public sealed record AuditSeal
{
    /// <summary>By UTC, like the lines.</summary>
    public DateOnly Day { get; init; }

    public long Sequence { get; init; }

    public required string Hash { get; init; }
}
