namespace DevZoneCrm.Core.Events.Domain;

/// <summary>A table or a row of seats, with the names in their order from the left.</summary>
public sealed record SeatRow(string Name, IReadOnlyList<string> People);
