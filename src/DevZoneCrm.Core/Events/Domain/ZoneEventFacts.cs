namespace DevZoneCrm.Core.Events.Domain;

/// <summary>What is said of an event. One value, so that planning and editing take the same.</summary>
public sealed record ZoneEventFacts
{
    public const int MaxTitleLength = 120;
    public const int MaxShortTextLength = 60;
    public const int MaxTextLength = 2000;
    public const int MaxAgendaLines = 60;
    public const int MaxSeatRows = 40;
    public const int MaxSeats = 60;

    /// <summary>A delegation travels for weeks, not for months.</summary>
    public const int MaxDays = 31;

    public ZoneEventKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>In the zone's calendar.</summary>
    public DateOnly FirstOn { get; init; }

    /// <summary>The last day; the first for an event of one day.</summary>
    public DateOnly LastOn { get; init; }

    /// <summary>国家或地区; none for at home.</summary>
    public string? Country { get; init; }

    public string? City { get; init; }

    /// <summary>The hall, hotel or site.</summary>
    public string? Place { get; init; }

    /// <summary>主办单位 of ours; none for the zone as a whole.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>主持: who leads it, as typed.</summary>
    public string? Host { get; init; }

    /// <summary>嘉宾, as typed.</summary>
    public string? Guests { get; init; }

    public IReadOnlyList<AgendaLine> Agenda { get; init; } = [];

    public IReadOnlyList<SeatRow> Seating { get; init; } = [];

    internal ZoneEventFacts Normalised() => this with
    {
        Title = Title.Trim(),
        Country = Clean(Country),
        City = Clean(City),
        Place = Clean(Place),
        Host = Clean(Host),
        Guests = Clean(Guests),
        Agenda = [.. Agenda.Where(l => !string.IsNullOrWhiteSpace(l.What)).Select(l => new AgendaLine(l.At, l.What.Trim(), Clean(l.Who)))],
        Seating = [.. Seating.Select(r => new SeatRow(r.Name.Trim(), [.. r.People.Select(Clean).OfType<string>()])).Where(r => r.Name.Length > 0 || r.People.Count > 0)],
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
