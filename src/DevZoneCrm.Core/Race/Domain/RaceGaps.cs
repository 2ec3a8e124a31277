namespace DevZoneCrm.Core.Race.Domain;

/// <summary>How far it is to the next place: tried out on the standing itself, since a unit's points also move its group's scale.</summary>
public static class RaceGaps
{
    /// <summary>More starts than these are no plan.</summary>
    public const int MostStarts = 20;

    /// <summary>By unit; the first of each group has none.</summary>
    /// <param name="isRunning">Starts can still be made in this period.</param>
    public static IReadOnlyDictionary<Guid, RaceGap> Of(IReadOnlyList<RaceStanding> standings, RaceRules rules, bool isRunning)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(rules);
        var gaps = new Dictionary<Guid, RaceGap>();
        foreach (var group in standings.GroupBy(s => s.Unit.GroupId).Select(g => g.OrderBy(s => s.Rank).ToList()))
        {
            foreach (var own in group)
            {
                if (group.LastOrDefault(s => s.Rank < own.Rank) is { } rival)
                {
                    gaps[own.Unit.UnitId] = new RaceGap(rival.Unit.Name, rival.Score - own.Score, isRunning ? Starts(group, own, rival, rules) : null);
                }
            }
        }

        return gaps;
    }

    // Overtaken means a higher score: what decides a tie may change until the day of publishing.
    private static int? Starts(List<RaceStanding> group, RaceStanding own, RaceStanding rival, RaceRules rules)
    {
        if (rules.Tiers.Count == 0 || rules.Shares.GetValueOrDefault(RaceMilestone.Started) is not (> 0 and var share))
        {
            return null;
        }

        // Points × percent is hundredths of a point; the multiplier is 1.
        var each = (long)Math.Round(rules.Tiers[0].Points * share, 0, MidpointRounding.AwayFromZero);
        for (var count = 1; count <= MostStarts; count++)
        {
            var tried = RaceStandings.Of(group.Select(s => s == own ? s.Unit with { PointsE2 = s.Unit.PointsE2 + (count * each) } : s.Unit), rules.Scoring).ToDictionary(s => s.Unit.UnitId);
            var (mine, other) = (tried[own.Unit.UnitId], tried[rival.Unit.UnitId]);
            if (mine.Rank < own.Rank && mine.Score > other.Score)
            {
                return count;
            }
        }

        return null;
    }
}
