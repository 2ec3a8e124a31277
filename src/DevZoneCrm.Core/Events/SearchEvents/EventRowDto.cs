using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.SearchEvents;

/// <summary>An event in a list. Its numbers are of the projects the viewer may see.</summary>
public sealed record EventRowDto
{
    public Guid Id { get; init; }

    public ZoneEventKind Kind { get; init; }

    public ZoneEventState State { get; init; }

    public required string Title { get; init; }

    public DateOnly FirstOn { get; init; }

    public DateOnly LastOn { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? Place { get; init; }

    /// <summary>主办单位, as short as people say it; none for the zone.</summary>
    public string? Unit { get; init; }

    public int Signed { get; init; }

    public int Started { get; init; }

    public int Leads { get; init; }
}
