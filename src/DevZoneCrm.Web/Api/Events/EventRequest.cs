using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Web.Api.Events;

/// <summary>What is said of an event.</summary>
public sealed record EventRequest
{
    public ZoneEventKind Kind { get; init; }

    public required string Title { get; init; }

    public DateOnly FirstOn { get; init; }

    /// <summary>None for an event of one day.</summary>
    public DateOnly? LastOn { get; init; }

    public string? Country { get; init; }

    public string? City { get; init; }

    public string? Place { get; init; }

    /// <summary>Organising unit; none for the zone.</summary>
    public Guid? UnitId { get; init; }

    public string? Host { get; init; }

    public string? Guests { get; init; }

    public IReadOnlyList<AgendaLine> Agenda { get; init; } = [];

    public IReadOnlyList<SeatRow> Seating { get; init; } = [];

    public ZoneEventFacts ToFacts() => new()
    {
        Kind = Kind,
        Title = Title,
        FirstOn = FirstOn,
        LastOn = LastOn ?? FirstOn,
        Country = Country,
        City = City,
        Place = Place,
        UnitId = UnitId,
        Host = Host,
        Guests = Guests,
        Agenda = Agenda,
        Seating = Seating,
    };
}
