namespace DevZoneCrm.Core.Targets.ExportTargets;

/// <summary>The columns of the exported sheet.</summary>
public enum TargetColumn
{
    Year,
    Unit,
    Metric,
    Target,
    Measure,
    Actual,
    Completion,
    Elapsed,
    Ahead,
}
