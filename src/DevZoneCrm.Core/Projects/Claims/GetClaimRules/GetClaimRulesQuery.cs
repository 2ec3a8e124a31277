using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.GetClaimRules;

/// <summary>认定规则 in force, one for each stage and milestone from 签约 on.</summary>
public sealed record GetClaimRulesQuery : IQuery<IReadOnlyList<ClaimRuleDto>>;
