namespace DevZoneCrm.Core.Race.GetRaceRules;

/// <param name="ToYear">The last year it holds for; none while no later version takes over.</param>
public sealed record RaceRulesVersionDto(int Number, string Code, string Name, int FromYear, int? ToYear, bool IsExample, string? WrittenBy, DateTimeOffset? WrittenAt);
