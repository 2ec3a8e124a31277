using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Targets.GetFlowTargets;

/// <summary>For the tiles of the overview: for each flow the target of the year that fits the page's threshold, and how far the year has come.</summary>
/// <param name="Period">The year and the last day are this period's.</param>
/// <param name="Filter">A unit has its own targets; a chain has none.</param>
public sealed record GetFlowTargetsQuery(string Period, Threshold Threshold, CountingFilter Filter) : IQuery<IReadOnlyList<FlowTargetDto>>;
