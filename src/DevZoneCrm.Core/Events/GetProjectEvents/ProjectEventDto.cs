using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.GetProjectEvents;

/// <summary>An event of a project.</summary>
/// <param name="Role">As what the project stands in its list.</param>
public sealed record ProjectEventDto(Guid EventId, string Title, ZoneEventKind Kind, ZoneEventState State, DateOnly FirstOn, DateOnly LastOn, string? City, string? Place, EventProjectRole Role);
