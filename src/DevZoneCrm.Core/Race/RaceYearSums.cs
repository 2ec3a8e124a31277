using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race;

/// <summary>Annual standings of a race as one: Σ weight × annual score. A year that a unit did not run counts nothing for it.</summary>
public static class RaceYearSums
{
    public static IReadOnlyList<RaceScore> Of(IReadOnlyList<IReadOnlyList<RaceStanding>> standings, IReadOnlyList<(int Year, decimal Weight)> years)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(years);
        if (standings.Count == 0)
        {
            return [];
        }

        var byYear = standings.Select(s => s.ToDictionary(u => u.Unit.UnitId)).ToList();

        // Who runs today is in the table, in the group of today.
        return [.. byYear[^1].Values.Select(last => Sum(last, [.. byYear.Select(y => y.GetValueOrDefault(last.Unit.UnitId))], years)).GroupBy(s => s.GroupId).SelectMany(Ranked)];
    }

    /// <summary>Plain differences: no single start can be said to overtake over several years.</summary>
    public static IReadOnlyDictionary<Guid, RaceGap> Gaps(IReadOnlyList<RaceScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return scores.Select(own => (own.UnitId, Rival: scores.Where(s => s.GroupId == own.GroupId && s.Rank < own.Rank).MaxBy(s => s.Rank), own.Score))
            .Where(s => s.Rival is not null)
            .ToDictionary(s => s.UnitId, s => new RaceGap(s.Rival!.Unit, s.Rival.Score - s.Score, null));
    }

    private static RaceScore Sum(RaceStanding last, RaceStanding?[] ran, IReadOnlyList<(int Year, decimal Weight)> years) => new(
        last.Unit.UnitId, last.Unit.Name, last.Unit.GroupId, 0, null, null,
        RaceStandings.OverYears(ran.Select((s, i) => (years[i].Weight, s?.Score ?? 0))),
        ran.Sum(s => s?.Unit.PointsE2 ?? 0), ran.Sum(s => s?.Unit.UnitPointsE2 ?? 0), [.. ran.Select(s => s?.Score ?? 0)]);

    private static IEnumerable<RaceScore> Ranked(IEnumerable<RaceScore> group)
    {
        var ordered = group.OrderByDescending(s => s.Score).ThenBy(s => s.Unit, StringComparer.Ordinal).ToList();
        var rank = 1;
        for (var i = 0; i < ordered.Count; i++)
        {
            rank = i > 0 && ordered[i].Score == ordered[i - 1].Score ? rank : i + 1;
            yield return ordered[i] with { Rank = rank };
        }
    }
}
