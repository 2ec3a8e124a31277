using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Events.GetEvent;

public sealed record EventPageDto
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public ZoneEventState State { get; init; }

    public required ZoneEventFacts Facts { get; init; }

    /// <summary>主办单位 by name; none for the zone.</summary>
    public string? Unit { get; init; }

    public string? Outcome { get; init; }

    public string? CancelReason { get; init; }

    public required string PlannedBy { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>In the order of the list.</summary>
    public required IReadOnlyList<EventProjectDto> Projects { get; init; }

    /// <summary>Count and sum by role, with their parts in yuan and in dollars.</summary>
    public required IReadOnlyDictionary<EventProjectRole, Figure> Totals { get; init; }

    /// <summary>Rates the dollars are converted with, by year.</summary>
    public required IReadOnlyDictionary<int, decimal> Rates { get; init; }

    /// <summary>The viewer sees some projects only; the list may be longer for others.</summary>
    public bool IsPartial { get; init; }

    public bool MayChange { get; init; }

    /// <summary>May put own projects on the list.</summary>
    public bool MayAttach { get; init; }

    public IEnumerable<EventProjectDto> Of(EventProjectRole role) => Projects.Where(p => p.Role == role);
}
