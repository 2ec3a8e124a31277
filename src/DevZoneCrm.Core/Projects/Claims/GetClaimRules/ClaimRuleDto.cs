using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.GetClaimRules;

/// <param name="Version">0 for a shipped rule, which the first edit replaces.</param>
public sealed record ClaimRuleDto(Milestone Milestone, long Version, ClaimRuleTerms Terms)
{
    /// <summary>示例规则: the zone has not written its own.</summary>
    public bool IsShipped => Version == 0;
}
