using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>A unit's line in a table.</summary>
/// <param name="P">None over several years.</param>
/// <param name="T">None for a unit without targets.</param>
/// <param name="Move">None where the period had not begun a week ago.</param>
/// <param name="Gap">None for the first of the group.</param>
/// <param name="Years">Over several years: the annual scores.</param>
public sealed record RaceRowDto(
    Guid UnitId, string Unit, string ShortName, int Rank, decimal? P, decimal? T, decimal Score, decimal ProjectPoints, decimal UnitPoints, RaceMoveDto? Move, RaceGap? Gap, IReadOnlyList<decimal> Years)
{
    private const decimal Hundred = 100m;

    public static RaceRowDto Of(RaceScore score, RaceTable table, string? shortName)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(table);
        var move = table.Before is null ? null
            : table.Earlier.GetValueOrDefault(score.UnitId) is { } earlier ? new RaceMoveDto(earlier.Rank - score.Rank, (score.PointsE2 + score.UnitPointsE2 - earlier.PointsE2 - earlier.UnitPointsE2) / Hundred, false)
            : new RaceMoveDto(0, (score.PointsE2 + score.UnitPointsE2) / Hundred, true);
        return new RaceRowDto(
            score.UnitId, score.Unit, shortName ?? score.Unit, score.Rank, score.P, score.T, score.Score, score.PointsE2 / Hundred, score.UnitPointsE2 / Hundred, move,
            table.Gaps.GetValueOrDefault(score.UnitId), score.Years);
    }
}
