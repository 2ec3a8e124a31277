using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Targets.SetTarget;

/// <summary>Sets what the zone or a unit is to reach in a year, or changes it. The answer is the target's new version.</summary>
/// <param name="UnitId">None for the zone.</param>
/// <param name="Metric">As people write it, or by its code.</param>
/// <param name="Value">In the metric's unit: 个, 万美元, %, 分.</param>
/// <param name="Version">The version the caller saw; 0 where there was none.</param>
public sealed record SetTargetCommand(int Year, Guid? UnitId, string Metric, decimal Value, long Version = 0) : ICommand<long>;
