using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets.Progress;

/// <param name="Code">How it is stored, e.g. <c>Signed:100000</c>.</param>
/// <param name="Name">In the viewer's language.</param>
/// <param name="Unit">个, 万美元, %, 分.</param>
/// <param name="MinYi">In 亿元; none for all.</param>
/// <param name="Task">Its part in the race's task score; none where it has none.</param>
public sealed record TargetMetricDto(string Code, string Name, string Unit, MetricKind Kind, FlowKind? Flow, decimal? MinYi, decimal? MinUsdWan, TaskMetric? Task)
{
    public static TargetMetricDto Of(TargetMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new TargetMetricDto(metric.Code, metric.Name, metric.Unit, metric.Kind, metric.Flow, metric.Threshold.MinYi, metric.Threshold.MinUsdWan, metric.Task);
    }
}
