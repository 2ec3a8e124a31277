using System.Text;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>The unit of measure a target is given in, and how it becomes the one that is kept: 个, 万美元, %, 分.</summary>
public static class TargetMeasure
{
    private static readonly Dictionary<string, (MetricKind Kind, decimal Factor)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["个"] = (MetricKind.Count, 1), ["项"] = (MetricKind.Count, 1), ["家"] = (MetricKind.Count, 1), ["projects"] = (MetricKind.Count, 1), ["no."] = (MetricKind.Count, 1), ["count"] = (MetricKind.Count, 1),
        ["万美元"] = (MetricKind.ForeignCapital, 1), ["亿美元"] = (MetricKind.ForeignCapital, 10_000), ["美元"] = (MetricKind.ForeignCapital, 0.0001m), ["usd"] = (MetricKind.ForeignCapital, 0.0001m),
        ["万usd"] = (MetricKind.ForeignCapital, 1), ["%"] = (MetricKind.LeadingShare, 1), ["百分比"] = (MetricKind.LeadingShare, 1), ["percent"] = (MetricKind.LeadingShare, 1),
        ["分"] = (MetricKind.Duty, 1), ["points"] = (MetricKind.Duty, 1),
    };

    /// <summary>What one of the given unit is in the kept one; none where the unit does not fit the metric. Without a unit the kept one is meant.</summary>
    public static decimal? FactorOf(MetricKind kind, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var plain = unit.Normalize(NormalizationForm.FormKC).Replace(" ", string.Empty, StringComparison.Ordinal);
        return plain.Length == 0 ? 1 : Known.TryGetValue(plain, out var known) && known.Kind == kind ? known.Factor : null;
    }

    /// <summary>The words for the units of a metric, as they may be written.</summary>
    public static string WordsOf(MetricKind kind) => string.Join('、', Known.Where(k => k.Value.Kind == kind && !k.Key.Any(char.IsAsciiLetter)).Select(k => k.Key));
}
