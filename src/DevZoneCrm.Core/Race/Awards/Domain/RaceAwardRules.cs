using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Awards.Domain;

/// <summary>流动红旗、黄牌、约谈、红牌 by the rules (示例规则); whether they are given is a leader's to say.</summary>
public static class RaceAwardRules
{
    /// <summary>What a finished quarter's standings give.</summary>
    /// <param name="carded">Units with a yellow card in that quarter already: they get no flag.</param>
    public static IReadOnlyList<RaceAwardDraft> OfQuarter(IEnumerable<RaceStanding> standings, RacePublishing publishing, IReadOnlySet<Guid> carded)
    {
        ArgumentNullException.ThrowIfNull(standings);
        ArgumentNullException.ThrowIfNull(publishing);
        ArgumentNullException.ThrowIfNull(carded);
        var drafts = new List<RaceAwardDraft>();
        foreach (var group in standings.GroupBy(s => s.Unit.GroupId))
        {
            var units = group.ToList();
            var last = units.Max(s => s.Rank);
            drafts.AddRange(units.Where(s => s.Rank == 1 && s.Unit.T >= publishing.RedFlagFromT && !carded.Contains(s.Unit.UnitId)).Select(s => Draft(RaceAwardKind.RedFlag, s)));

            // Where all share the first place nobody is the last.
            drafts.AddRange(units.Where(s => units.Count >= publishing.YellowCardFromUnits && s.Rank == last && last > 1 && s.Unit.T < publishing.YellowCardBelowT).Select(s => Draft(RaceAwardKind.YellowCard, s)));
        }

        return drafts;
    }

    /// <summary>What yellow cards in a row up to a quarter give: 约谈, then 红牌.</summary>
    /// <param name="cards">The quarters in which the unit got a yellow card.</param>
    public static RaceAwardDraft? OfCards(Guid unitId, IReadOnlySet<RaceQuarter> cards, RaceQuarter quarter, RacePublishing publishing)
    {
        ArgumentNullException.ThrowIfNull(publishing);
        var count = InARow(cards, quarter);
        return count >= publishing.RedAfterCards ? new RaceAwardDraft(RaceAwardKind.RedCard, unitId, null, null, count)
            : count >= publishing.TalkAfterCards ? new RaceAwardDraft(RaceAwardKind.Talk, unitId, null, null, count) : null;
    }

    /// <summary>Quarters in a row up to and with this one.</summary>
    public static int InARow(IReadOnlySet<RaceQuarter> quarters, RaceQuarter last)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        var count = 0;
        for (var quarter = last; quarters.Contains(quarter); quarter = quarter.Before())
        {
            count++;
        }

        return count;
    }

    /// <summary>Calendar years in a row, up to and with this one, in which there was any.</summary>
    public static int YearsInARow(IReadOnlySet<RaceQuarter> quarters, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(quarters);
        var years = quarters.Select(q => q.Year).ToHashSet();
        var count = 0;
        while (years.Contains(lastYear - count))
        {
            count++;
        }

        return count;
    }

    private static RaceAwardDraft Draft(RaceAwardKind kind, RaceStanding standing) => new(kind, standing.Unit.UnitId, standing.Unit.T, standing.Rank, null);
}
