namespace DevZoneCrm.Core.Race.Domain;

/// <summary>A unit's place in its group.</summary>
/// <param name="P">项目积分 score, 2 decimals.</param>
/// <param name="Score">年度得分, 2 decimals.</param>
/// <param name="Rank">1 is the first; equals share a rank and the next is skipped.</param>
public sealed record RaceStanding(RaceContender Unit, decimal P, decimal Score, int Rank);
