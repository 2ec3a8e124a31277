using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Zones.GetZoneRules;

/// <param name="Version">0 while the shipped rules are in force.</param>
public sealed record ZoneRulesDto(long Version, int? DefaultMinYi, IReadOnlyList<int> Tiers, StageLimits Limits)
{
    /// <summary>Headers of the 台账 in the zone's order; empty for the whole sheet.</summary>
    public IReadOnlyList<string> LedgerColumns { get; init; } = [];

    /// <summary>When a check before closing a month speaks up.</summary>
    public MonthCheckLimits MonthChecks { get; init; } = MonthCheckLimits.Default;
}
