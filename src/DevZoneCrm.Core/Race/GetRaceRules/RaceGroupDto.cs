namespace DevZoneCrm.Core.Race.GetRaceRules;

/// <param name="Name">None for the units without a group.</param>
public sealed record RaceGroupDto(string? Name, IReadOnlyList<string> Units);
