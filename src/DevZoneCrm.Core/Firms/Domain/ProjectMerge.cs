using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>合并: of two records of one project one survives; this stands for the other. Its code still leads to the survivor, and it can be put back as it was.</summary>
public sealed class ProjectMerge : AggregateRoot
{
    public const int MaxReasonLength = 500;

    private ProjectMerge()
    {
    }

    public Guid SurvivorId { get; private set; }

    /// <summary>The survivor's version right after the merge: what is newer depends on it.</summary>
    public long SurvivorVersion { get; private set; }

    public Guid MergedId { get; private set; }

    public string MergedCode { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public DateTimeOffset MergedAt { get; private set; }

    public string MergedBy { get; private set; } = string.Empty;

    /// <summary>All that is needed to put both back, as JSON.</summary>
    public string Kept { get; private set; } = string.Empty;

    public DateTimeOffset? UndoneAt { get; private set; }

    public string? UndoneBy { get; private set; }

    public static ProjectMerge Of(Guid survivorId, Guid mergedId, string mergedCode, string reason, DateTimeOffset at, string by) => survivorId == mergedId
        ? throw new RuleException(FirmErrors.MergeWithItself)
        : new ProjectMerge { SurvivorId = survivorId, MergedId = mergedId, MergedCode = mergedCode, Reason = reason.Trim(), MergedAt = at, MergedBy = by };

    public void Keep(string kept, long survivorVersion) => (Kept, SurvivorVersion) = (kept, survivorVersion);

    /// <exception cref="RuleException">Undone before.</exception>
    public void Undo(DateTimeOffset at, string by)
    {
        if (UndoneAt is not null)
        {
            throw new RuleException(FirmErrors.MergeUndone, UndoneBy ?? string.Empty);
        }

        (UndoneAt, UndoneBy) = (at, by);
    }
}
