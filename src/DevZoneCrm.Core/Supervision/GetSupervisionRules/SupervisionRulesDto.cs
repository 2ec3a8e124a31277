using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision.GetSupervisionRules;

/// <param name="Version">0 while the shipped rules are in force.</param>
public sealed record SupervisionRulesDto(long Version, SupervisionTerms Terms);
