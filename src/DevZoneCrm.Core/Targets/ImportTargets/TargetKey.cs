namespace DevZoneCrm.Core.Targets.ImportTargets;

/// <summary>What a target is known by.</summary>
internal sealed record TargetKey(int Year, Guid? UnitId, string Metric);
