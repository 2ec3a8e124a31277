using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Race.Domain;

/// <summary>赛马规则: one version, as a value. What the shipped one says is data (seeds/reference/race-default-v1.json, 示例规则).</summary>
public sealed record RaceRules
{
    private const long CentsPerWanUsd = 1_000_000;
    private const int ShareUnit = 10_000;

    /// <summary>E.g. <c>race-default-v1</c>; reports name it.</summary>
    public string Code { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>The first calendar year it holds for; 0 for all earlier years too.</summary>
    public int FromYear { get; init; }

    public IReadOnlyList<RaceTier> Tiers { get; init; } = [];

    public IReadOnlyList<ForeignTier> ForeignTiers { get; init; } = [];

    /// <summary>外资占比 in percent from which on a project counts as foreign.</summary>
    public int ForeignSharePercent { get; init; } = 25;

    /// <summary>What each milestone earns of the full points, in percent.</summary>
    public IReadOnlyDictionary<RaceMilestone, int> Shares { get; init; } = new Dictionary<RaceMilestone, int>();

    public RaceMultipliers Multipliers { get; init; } = new();

    public RaceDeductions Deductions { get; init; } = new();

    /// <summary>Weights of the target metrics; together 100.</summary>
    public IReadOnlyDictionary<TaskMetric, int> MetricWeights { get; init; } = new Dictionary<TaskMetric, int>();

    public RaceScoring Scoring { get; init; } = new();

    public RacePublishing Publishing { get; init; } = new();

    /// <summary>The tier of an amount, by its unrounded converted sum or, for foreign projects in dollars, by the foreign lane: the higher of the two.</summary>
    /// <param name="rateE4">Yuan per dollar × 10⁴ of the event's year.</param>
    public RaceTier? TierOf(Money money, int? rateE4, int? foreignShareE4)
    {
        var index = LastIndex(Tiers.Count, i => Buckets.MicroYuan(money.Currency, money.Amount, rateE4) >= Tiers[i].FromYi * Buckets.MicroYuanPerYi);
        if (money.Currency == Currency.Usd && IsForeign(foreignShareE4))
        {
            var lane = LastIndex(ForeignTiers.Count, i => money.Amount >= ForeignTiers[i].FromUsdWan * CentsPerWanUsd);
            index = Math.Max(index, lane < 0 ? -1 : LastIndex(Tiers.Count, i => Tiers[i].Name == ForeignTiers[lane].Tier));
        }

        return index < 0 ? null : Tiers[index];
    }

    /// <param name="foreignShareE4">In ten-thousandths of a percent.</param>
    public bool IsForeign(int? foreignShareE4) => foreignShareE4 >= (long)ForeignSharePercent * ShareUnit;

    private static int LastIndex(int count, Func<int, bool> holds)
    {
        var index = count - 1;
        while (index >= 0 && !holds(index))
        {
            index--;
        }

        return index;
    }
}
