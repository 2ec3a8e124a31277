namespace DevZoneCrm.Core.Race.Domain;

/// <summary>From points to places (示例规则): P inside each group, the score of T and P, ties.</summary>
public static class RaceStandings
{
    private const decimal Best = 100m;
    private const int Decimals = 2;

    /// <summary>All units, group by group in the order they came in, each group by rank and then by name.</summary>
    public static IReadOnlyList<RaceStanding> Of(IEnumerable<RaceContender> contenders, RaceScoring scoring)
    {
        ArgumentNullException.ThrowIfNull(contenders);
        ArgumentNullException.ThrowIfNull(scoring);
        return [.. contenders.GroupBy(c => c.GroupId).SelectMany(g => Ranked([.. g], scoring))];
    }

    /// <summary>Annual scores of several years as one: Σ weight × score, over the years that are there.</summary>
    public static decimal OverYears(IEnumerable<(decimal Weight, decimal Score)> years) => Rounded(years.Sum(y => y.Weight * y.Score));

    /// <summary>T and P as one score; P alone where there is no T.</summary>
    public static decimal Score(decimal? t, decimal p, RaceScoring scoring)
    {
        ArgumentNullException.ThrowIfNull(scoring);
        return t is { } task ? Rounded((scoring.TaskShare * task) + ((1 - scoring.TaskShare) * p)) : p;
    }

    private static IEnumerable<RaceStanding> Ranked(List<RaceContender> group, RaceScoring scoring)
    {
        var points = group.ConvertAll(c => (decimal)(c.PointsE2 + c.UnitPointsE2));
        var (min, max) = (points.Min(), points.Max());
        var scored = group.Select((unit, i) =>
        {
            var p = group.Count >= scoring.EfficacyFrom ? Efficacy(points[i], min, max, scoring) : points[i] < 0 || max <= 0 ? 0 : Rounded(Best * points[i] / max);
            return (Unit: unit, P: p, Score: Score(unit.T, p, scoring));
        }).OrderByDescending(s => s.Score).ThenBy(s => s.Unit, Ties.Order).ThenBy(s => s.Unit.Name, StringComparer.Ordinal).ToList();
        var rank = 1;
        for (var i = 0; i < scored.Count; i++)
        {
            if (i > 0 && (scored[i].Score != scored[i - 1].Score || Ties.Order.Compare(scored[i].Unit, scored[i - 1].Unit) != 0))
            {
                rank = i + 1;
            }

            yield return new RaceStanding(scored[i].Unit, scored[i].P, scored[i].Score, rank);
        }
    }

    private static decimal Efficacy(decimal x, decimal min, decimal max, RaceScoring scoring) =>
        max == min ? scoring.EfficacyBase + scoring.EfficacySpan : Rounded(scoring.EfficacyBase + (scoring.EfficacySpan * (x - min) / (max - min)));

    private static decimal Rounded(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Larger started investment, more large starts, more 到账外资, fewer deductions; the better first.</summary>
    private sealed class Ties : IComparer<RaceContender>
    {
        public static readonly Ties Order = new();

        public int Compare(RaceContender? x, RaceContender? y)
        {
            ArgumentNullException.ThrowIfNull(x);
            ArgumentNullException.ThrowIfNull(y);
            var started = y.StartedMicroYuan.CompareTo(x.StartedMicroYuan);
            var large = y.LargeStarts.CompareTo(x.LargeStarts);
            var foreign = y.ForeignCapitalCents.CompareTo(x.ForeignCapitalCents);
            return started != 0 ? started : large != 0 ? large : foreign != 0 ? foreign : x.Deductions.CompareTo(y.Deductions);
        }
    }
}
