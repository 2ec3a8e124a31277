using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.GetRaceRules;

/// <summary>赛马规则: one version to read, and which there are.</summary>
/// <param name="Number">The version in force this year where none is named.</param>
public sealed record GetRaceRulesQuery(int? Number = null) : IQuery<RaceRulesDto>;
