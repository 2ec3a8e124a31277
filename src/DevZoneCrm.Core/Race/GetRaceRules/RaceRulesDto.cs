using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.GetRaceRules;

/// <param name="Versions">The newest first.</param>
/// <param name="EarliestYear">The first year a new version may hold from.</param>
public sealed record RaceRulesDto(RaceRulesVersionDto Version, RaceRules Rules, IReadOnlyList<RaceRulesVersionDto> Versions, int EarliestYear, IReadOnlyList<RaceGroupDto> Groups)
{
    public int LatestNumber => Versions[0].Number;
}
