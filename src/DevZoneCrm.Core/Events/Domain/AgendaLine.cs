namespace DevZoneCrm.Core.Events.Domain;

/// <summary>A line of an event's agenda.</summary>
/// <param name="At">When, on the wall clock of the place; none for what has no time of its own.</param>
/// <param name="What">What happens.</param>
/// <param name="Who">Who speaks or signs.</param>
public sealed record AgendaLine(TimeOnly? At, string What, string? Who);
