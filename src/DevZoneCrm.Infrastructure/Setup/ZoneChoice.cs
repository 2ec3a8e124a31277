namespace DevZoneCrm.Infrastructure.Setup;

/// <summary>Which zone a new installation belongs to: a shipped profile's name, units, chains and rates, or an empty one with a name of its own.</summary>
/// <param name="ProfileId">A shipped profile; none for an empty zone.</param>
/// <param name="Name">Name of an empty zone.</param>
public sealed record ZoneChoice(string? ProfileId, string? Name);
