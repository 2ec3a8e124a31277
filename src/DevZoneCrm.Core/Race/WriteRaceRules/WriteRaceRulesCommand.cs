using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.WriteRaceRules;

/// <summary>Writes the next version of 赛马规则. The versions before it stay; a year of which a month was closed keeps its own. Answers with the number.</summary>
/// <param name="LatestNumber">The newest version the caller saw; a newer one means that somebody else wrote one meanwhile.</param>
public sealed record WriteRaceRulesCommand(int LatestNumber, RaceRules Rules) : ICommand<int>;
