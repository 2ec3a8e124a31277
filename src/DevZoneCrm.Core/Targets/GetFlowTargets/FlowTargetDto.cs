using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Targets.Progress;

namespace DevZoneCrm.Core.Targets.GetFlowTargets;

/// <param name="Cell">From the first day of the year.</param>
public sealed record FlowTargetDto(FlowKind Flow, int Year, TargetMetricDto Metric, TargetCellDto Cell);
