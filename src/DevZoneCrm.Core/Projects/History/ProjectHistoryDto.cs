using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>One line of the timeline.</summary>
public sealed record ProjectHistoryDto
{
    public HistoryKind Kind { get; init; }

    /// <summary>The day it happened.</summary>
    public DateOnly? On { get; init; }

    public Milestone? Milestone { get; init; }

    public ProjectStatus? Status { get; init; }

    /// <summary>Of a correction: the day that stood before.</summary>
    public DateOnly? OldOn { get; init; }

    public Money? OldAmount { get; init; }

    public Money? NewAmount { get; init; }

    public string? Note { get; init; }

    /// <summary>To which zone it went.</summary>
    public string? LostTo { get; init; }

    public DateTimeOffset? RecordedAt { get; init; }

    public string? RecordedBy { get; init; }
}
