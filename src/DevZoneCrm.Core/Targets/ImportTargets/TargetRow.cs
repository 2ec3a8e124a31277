using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>A line that was read.</summary>
internal sealed record TargetRow(int Number, TargetKey Key, TargetMetric Metric, decimal Value, string Unit);
