using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What is wrong with a set of rules, part by part. Nothing else than a whole set may be written.</summary>
public static class RaceRulesCheck
{
    private const int Whole = 100;
    private const decimal MaxPoints = 10_000m;
    private const int MostMonths = 120;
    private const int MostDays = 20;

    /// <summary>The part, the code of its sentence and what the sentence names. None where all is well.</summary>
    public static IEnumerable<(string Part, string Code, object[] Arguments)> Of(RaceRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Tiers(rules).Concat(Parts(rules)).Concat(Multipliers(rules.Multipliers)).Concat(Numbers(rules));
    }

    private static IEnumerable<(string, string, object[])> Tiers(RaceRules rules)
    {
        if (rules.Tiers.Count == 0)
        {
            yield return (nameof(RaceRules.Tiers), RaceErrors.NoTiers, []);
        }

        if (!Rising(rules.Tiers.Select(t => t.FromYi)) || rules.Tiers.Any(t => t.FromYi <= 0) || rules.Tiers.DistinctBy(t => t.Name, StringComparer.Ordinal).Count() != rules.Tiers.Count)
        {
            yield return (nameof(RaceRules.Tiers), RaceErrors.TiersOutOfOrder, []);
        }

        foreach (var tier in rules.Tiers.Where(t => !In(t.Points, 0, MaxPoints)))
        {
            yield return (nameof(RaceRules.Tiers), RaceErrors.OutOfRange, [tier.Name, 0, MaxPoints]);
        }

        if (!Rising(rules.ForeignTiers.Select(t => t.FromUsdWan)) || rules.ForeignTiers.Any(t => t.FromUsdWan <= 0))
        {
            yield return (nameof(RaceRules.ForeignTiers), RaceErrors.TiersOutOfOrder, []);
        }

        foreach (var lane in rules.ForeignTiers.Where(f => rules.Tiers.All(t => t.Name != f.Tier)))
        {
            yield return (nameof(RaceRules.ForeignTiers), RaceErrors.UnknownTier, [lane.Tier]);
        }

        if (rules.ForeignSharePercent is < 0 or > Whole)
        {
            yield return (nameof(RaceRules.ForeignSharePercent), RaceErrors.OutOfRange, [rules.ForeignSharePercent, 0, Whole]);
        }
    }

    private static IEnumerable<(string, string, object[])> Parts(RaceRules rules)
    {
        if (rules.Shares.Values.Any(s => s is < 0 or > Whole) || rules.Shares.Values.Sum() != Whole || rules.Shares.Keys.Any(k => (int)k >= (int)RaceMilestone.NotStarted12Months))
        {
            yield return (nameof(RaceRules.Shares), RaceErrors.SharesNot100, [rules.Shares.Values.Sum()]);
        }

        if (rules.MetricWeights.Values.Any(w => w is < 0 or > Whole) || rules.MetricWeights.Values.Sum() != Whole || rules.MetricWeights.Keys.Any(k => !Enum.IsDefined<TaskMetric>(k)))
        {
            yield return (nameof(RaceRules.MetricWeights), RaceErrors.WeightsNot100, [rules.MetricWeights.Values.Sum()]);
        }

        var years = rules.Scoring.YearWeights;
        if (years.Count == 0 || years.Any(w => w is < 0 or > 1 || Fine(w)) || years.Sum() != 1)
        {
            yield return (nameof(RaceScoring.YearWeights), RaceErrors.YearWeightsNotWhole, [years.Sum()]);
        }
    }

    private static IEnumerable<(string, string, object[])> Multipliers(RaceMultipliers multipliers)
    {
        if (multipliers.Min <= 0 || multipliers.Min > multipliers.Max || !In(multipliers.Max, 0, 10))
        {
            yield return (nameof(RaceRules.Multipliers), RaceErrors.MultiplierRange, []);
        }

        var parts = Enum.GetValues<MultiplierParts>().Where(p => p != MultiplierParts.None).Select(multipliers.Of).Append(multipliers.Base).Append(multipliers.Min).Append(multipliers.Max);
        if (parts.Any(p => Fine(p) || !In(p, -10, 10)))
        {
            yield return (nameof(RaceRules.Multipliers), RaceErrors.TooFine, []);
        }
    }

    private static IEnumerable<(string, string, object[])> Numbers(RaceRules rules)
    {
        var (deductions, scoring, publishing) = (rules.Deductions, rules.Scoring, rules.Publishing);
        var ranges = new (string Part, decimal Value, decimal From, decimal To)[]
        {
            (nameof(deductions.RegisterMonths), deductions.RegisterMonths, 1, MostMonths),
            (nameof(deductions.RegisterTakesPercent), deductions.RegisterTakesPercent, 0, Whole),
            (nameof(deductions.StartMonths), deductions.StartMonths, 1, MostMonths),
            (nameof(deductions.NotStarted), deductions.NotStarted, -Whole, 0),
            (nameof(deductions.Falsified), deductions.Falsified, -Whole, 0),
            (nameof(deductions.Leaked), deductions.Leaked, -Whole, 0),
            (nameof(deductions.LateReport), deductions.LateReport, -Whole, 0),
            (nameof(deductions.SpotCheckError), deductions.SpotCheckError, -Whole, 0),
            (nameof(scoring.TaskShare), scoring.TaskShare, 0, 1),
            (nameof(scoring.EfficacyFrom), scoring.EfficacyFrom, 2, Whole),
            (nameof(scoring.EfficacyBase), scoring.EfficacyBase, 0, Whole),
            (nameof(scoring.EfficacySpan), scoring.EfficacySpan, 0, Whole),
            (nameof(scoring.TargetCap), scoring.TargetCap, 1, 10),
            (nameof(publishing.EvidenceDay), publishing.EvidenceDay, 1, MostDays),
            (nameof(publishing.CheckDay), publishing.CheckDay, publishing.EvidenceDay, MostDays),
            (nameof(publishing.PublishDay), publishing.PublishDay, publishing.CheckDay, MostDays),
            (nameof(publishing.ObjectionDays), publishing.ObjectionDays, 1, MostDays),
            (nameof(publishing.RedFlagFromT), publishing.RedFlagFromT, 0, 120),
            (nameof(publishing.RedFlagPoints), publishing.RedFlagPoints, 0, Whole),
            (nameof(publishing.YellowCardBelowT), publishing.YellowCardBelowT, 0, 120),
            (nameof(publishing.YellowCardFromUnits), publishing.YellowCardFromUnits, 2, Whole),
            (nameof(publishing.TalkAfterCards), publishing.TalkAfterCards, 1, 12),
            (nameof(publishing.RedAfterCards), publishing.RedAfterCards, publishing.TalkAfterCards, 12),
        };
        return ranges.Where(r => !In(r.Value, r.From, r.To) || Fine(r.Value)).Select(r => (r.Part, RaceErrors.OutOfRange, new object[] { r.Value, r.From, r.To }));
    }

    private static bool Rising(IEnumerable<decimal> numbers)
    {
        var list = numbers.ToList();
        return list.Zip(list.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static bool In(decimal value, decimal from, decimal to) => value >= from && value <= to;

    // Entries are kept in hundredths; finer numbers would round a second time.
    private static bool Fine(decimal value) => decimal.Round(value, 2) != value;
}
