using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.GetFirmTasks;

/// <summary>One thing to do.</summary>
public sealed record FirmTaskDto
{
    public FirmTaskKind Kind { get; init; }

    /// <summary>Of the request, the proposal or the dispute.</summary>
    public Guid Id { get; init; }

    public long Version { get; init; }

    public FirmRequestKind? Request { get; init; }

    public Guid ProjectId { get; init; }

    /// <summary>The project, as the viewer may see it.</summary>
    public required string Title { get; init; }

    /// <summary>Who asks.</summary>
    public required string Unit { get; init; }

    /// <summary>The other side.</summary>
    public string? OtherUnit { get; init; }

    public string? By { get; init; }

    public DateTimeOffset At { get; init; }

    public string? Reason { get; init; }

    /// <summary>What was answered or proposed before.</summary>
    public string? Said { get; init; }

    public int? Percent { get; init; }

    public DisputeOutcome? Outcome { get; init; }

    /// <summary>None where there is no deadline.</summary>
    public DateOnly? DueOn { get; init; }

    public bool IsOverdue { get; init; }
}
