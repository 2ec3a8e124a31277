using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using static DevZoneCrm.Core.Common.Security.Role;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>The shipped 认定规则 (domain 2.1 and 7.2, 示例规则): who verifies and approves, and by what each stage is proven. A zone writes its own in 设置.</summary>
public static class ShippedClaimRules
{
    /// <summary>≥10亿元 and special terms go to the top.</summary>
    private const int TopFromYi = 10;

    /// <summary>Roles that a rule may name: those that may send what confirms (see <c>RolePermissions</c>).</summary>
    public static readonly IReadOnlySet<Role> MayReview = Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, Permission.ConfirmClaims)).ToHashSet();

    private static readonly Dictionary<Milestone, ClaimRuleTerms> Rules = new()
    {
        [Milestone.Signed] = Rule([Bureau], [LineLeader], [Director], ["Agreement"], ["LegalOpinion", "FairCompetition"]),
        [Milestone.Registered] = Rule([PermitOffice], [Bureau], [], ["BusinessLicence"], ["RegisterExtract", "FirstCapital"]),
        [Milestone.LandSecured] = Rule([PermitOffice], [Bureau], [], ["LandDocument"], ["PropertyCertificate"]),
        [Milestone.Started] = Rule([Economic], [LineLeader], [], ["FilingCertificate", "WorksContract", "SitePhotos"], ["WorksPermit", "StatisticsRecord"]),
        [Milestone.Completed] = Rule([PermitOffice], [Economic], [], ["CompletionFiling"], ["Acceptance"]),
        [Milestone.Producing] = Rule([PermitOffice, Finance], [Economic], [], ["FirstInvoice"], ["EquipmentList", "PowerUse"]),
        [Milestone.FullCapacity] = Rule([PermitOffice, Finance], [Economic], [], ["TaxAndSales"], ["CapacityReport"], RequiredField.ExpectedSales, RequiredField.ExpectedTax),
    };

    public static ClaimRule For(Milestone milestone) => ClaimRule.For(milestone, Rules[milestone]);

    private static ClaimRuleTerms Rule(Role[] verifiers, Role[] approvers, Role[] top, string[] mandatory, string[] optional, params RequiredField[] fields) => new(
        RoleSet.Of(verifiers), RoleSet.Of(approvers), RoleSet.Of(top), top.Length == 0 ? null : TopFromYi,
        [.. mandatory.Select(code => new EvidenceNeed(code, null, true)), .. optional.Select(code => new EvidenceNeed(code, null, false))],
        fields,
        MilestoneSet.None);
}
