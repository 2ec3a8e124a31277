using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Supervision.GetSupervisionRules;

/// <summary>督办规则 in force.</summary>
public sealed record GetSupervisionRulesQuery : IQuery<SupervisionRulesDto>;
