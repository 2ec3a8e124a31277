using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.GetClaimRules;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Web.Api.Claims;

/// <summary>认定规则 of one stage, roles by name.</summary>
/// <param name="IsExample">示例规则: the zone has not written its own.</param>
public sealed record ClaimRuleResponse(
    Milestone Milestone, bool IsExample, IReadOnlyList<Role> Verifiers, IReadOnlyList<Role> Approvers, IReadOnlyList<Role> TopApprovers, int? TopFromYi,
    IReadOnlyList<EvidenceNeed> Needs, IReadOnlyList<RequiredField> Fields, IReadOnlyList<Milestone> Milestones)
{
    public static ClaimRuleResponse Of(ClaimRuleDto rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var terms = rule.Terms;
        return new ClaimRuleResponse(
            rule.Milestone, rule.IsShipped, RoleSet.Members(terms.Verifiers), RoleSet.Members(terms.Approvers), RoleSet.Members(terms.TopApprovers), terms.TopFromYi, terms.Needs, terms.Fields, [.. terms.Milestones.Members()]);
    }
}
