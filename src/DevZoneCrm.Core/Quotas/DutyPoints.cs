using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas;

/// <summary>
/// 履职 of a unit in a month, 0 to 10 (domain 3.2, 示例规则): principals 3 × weeks met ÷ weeks, deputies 3, full-time staff 2 and their leads 2, each × those who met what
/// was asked ÷ those of whom something was asked. A part in which nothing was asked of anybody is left out, and the rest is scaled up.
/// </summary>
/// <param name="ValueE2">In hundredths of a point, rounded half up; none where nothing at all was asked.</param>
public sealed record DutyPoints(IReadOnlyList<DutyPart> Parts, int? ValueE2)
{
    private const int Hundredths = 100;
    private const int Most = 10;

    private static readonly (QuotaKey Key, int Weight)[] Weights =
    [
        (new QuotaKey(PostRole.Principal, QuotaMeasure.Activities, QuotaSpan.Week), 3),
        (new QuotaKey(PostRole.Deputy, QuotaMeasure.Activities, QuotaSpan.Month), 3),
        (new QuotaKey(PostRole.FullTime, QuotaMeasure.Days, QuotaSpan.Month), 2),
        (new QuotaKey(PostRole.FullTime, QuotaMeasure.Leads, QuotaSpan.Month), 2),
    ];

    public decimal? Value => ValueE2 / (decimal)Hundredths;

    /// <param name="lines">Of one unit and month.</param>
    public static DutyPoints Of(IEnumerable<QuotaLine> lines)
    {
        var all = lines.Where(l => l.Required > 0).ToLookup(l => l.Quota.Key);
        var parts = Weights.Select(w => w.Key.Span == QuotaSpan.Week
            ? new DutyPart(w.Key, w.Weight, all[w.Key].Sum(l => l.Required), all[w.Key].Sum(l => l.Done))
            : new DutyPart(w.Key, w.Weight, all[w.Key].Count(), all[w.Key].Count(l => l.IsMet))).ToList();
        var asked = parts.Where(p => p.Asked > 0).ToList();
        var weight = asked.Sum(p => p.Weight);
        var sum = asked.Sum(p => (decimal)p.Weight * p.Met / p.Asked);
        return new DutyPoints(parts, weight == 0 ? null : (int)Math.Round(sum * Most * Hundredths / weight, MidpointRounding.AwayFromZero));
    }
}
