using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>A metric for the zone, where a project counts once, and for each unit that has any part.</summary>
public sealed record MetricActuals(TargetMetric Metric, ActualFigure Zone, IReadOnlyDictionary<Guid, ActualFigure> ByUnit)
{
    public ActualFigure Of(Guid? unit) => unit is not { } id ? Zone : ByUnit.TryGetValue(id, out var figure) ? figure : ActualFigure.None(Metric.Kind);
}
