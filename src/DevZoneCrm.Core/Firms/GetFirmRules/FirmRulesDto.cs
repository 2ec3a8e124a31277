using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.GetFirmRules;

/// <summary>The rules in force; version 0 where the zone has changed none.</summary>
public sealed record FirmRulesDto(long Version, FirmRuleValues Values);
