using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>One line of a task score.</summary>
/// <param name="Actual">None where there is nothing to take a share or a mean of; it earns 0.</param>
/// <param name="Target">Of the whole year.</param>
/// <param name="Prorated">Of the months counted; the target itself where the metric is a share or a mean.</param>
/// <param name="Points">Rounded for reading; the score itself adds the exact ones.</param>
public sealed record TaskLine(TaskMetric Metric, decimal? Actual, decimal Target, decimal Prorated, decimal Weight, decimal Points);
