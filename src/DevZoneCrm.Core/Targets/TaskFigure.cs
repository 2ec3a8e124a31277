using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>A unit's actual beside its target of the year.</summary>
public sealed record TaskFigure(TaskMetric Metric, ActualFigure Actual, decimal Target);
