using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets.Progress;

/// <summary>Counts along the stages and from small to large, then the others.</summary>
internal static class TargetOrder
{
    public static IReadOnlyList<TargetMetric> Sorted(IEnumerable<TargetMetric> metrics) =>
        [.. metrics.Distinct().OrderBy(m => m.Kind).ThenBy(m => m.Flow).ThenBy(m => m.MinWan ?? 0).ThenBy(m => m.MinUsdWan ?? 0)];
}
