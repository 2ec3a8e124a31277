using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Web.Features.Projects.List;

namespace DevZoneCrm.Web.Features.Events;

/// <summary>An event as it is being typed.</summary>
internal sealed class EventForm(ZoneEventFacts facts)
{
    public ZoneEventKind Kind { get; set; } = facts.Kind;

    public string Title { get; set; } = facts.Title;

    public string? FirstOn { get; set; } = ListValues.Day(facts.FirstOn);

    public string? LastOn { get; set; } = facts.LastOn == facts.FirstOn ? null : ListValues.Day(facts.LastOn);

    public string? Country { get; set; } = facts.Country;

    public string? City { get; set; } = facts.City;

    public string? Place { get; set; } = facts.Place;

    public string? UnitId { get; set; } = facts.UnitId?.ToString();

    public string? Host { get; set; } = facts.Host;

    public string? Guests { get; set; } = facts.Guests;

    public string? Agenda { get; set; } = EventScript.Of(facts.Agenda);

    public string? Seating { get; set; } = EventScript.Of(facts.Seating);

    /// <summary>A day that is none stays none; the validator says so.</summary>
    public ZoneEventFacts ToFacts()
    {
        var first = ListValues.ToDay(FirstOn) ?? default;
        return new ZoneEventFacts
        {
            Kind = Kind,
            Title = Title,
            FirstOn = first,
            LastOn = string.IsNullOrEmpty(LastOn) ? first : ListValues.ToDay(LastOn) ?? default,
            Country = Country,
            City = City,
            Place = Place,
            UnitId = Guid.TryParse(UnitId, out var unit) ? unit : null,
            Host = Host,
            Guests = Guests,
            Agenda = EventScript.Agenda(Agenda),
            Seating = EventScript.Seating(Seating),
        };
    }
}
