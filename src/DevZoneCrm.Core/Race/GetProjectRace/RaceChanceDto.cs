using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.GetProjectRace;

/// <summary>What a milestone would earn if it were confirmed this month.</summary>
/// <param name="Parts">Unit by unit, the largest split first.</param>
public sealed record RaceChanceDto(RaceMilestone Milestone, string Tier, decimal Multiplier, decimal Points, IReadOnlyList<RaceChancePartDto> Parts);
