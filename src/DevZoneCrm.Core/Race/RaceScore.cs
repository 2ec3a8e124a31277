namespace DevZoneCrm.Core.Race;

/// <summary>A unit's place in a table.</summary>
/// <param name="P">None over several years, where annual scores are added up.</param>
/// <param name="Years">Over several years: the score of each that has begun.</param>
public sealed record RaceScore(Guid UnitId, string Unit, Guid? GroupId, int Rank, decimal? P, decimal? T, decimal Score, long PointsE2, long UnitPointsE2, IReadOnlyList<decimal> Years);
