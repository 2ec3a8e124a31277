using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.EditClaimRule;
using DevZoneCrm.Core.Projects.Claims.GetClaim;
using DevZoneCrm.Core.Projects.Claims.GetClaimForm;
using DevZoneCrm.Core.Projects.Claims.GetClaimRules;
using DevZoneCrm.Core.Projects.Claims.RefileClaim;
using DevZoneCrm.Core.Projects.Claims.ReturnClaim;
using DevZoneCrm.Core.Projects.Claims.SearchClaims;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.Claims.WithdrawClaim;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>申报: who files is decided by the verb; who may act on one, by its rule.</summary>
internal static class ClaimAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(VerifyClaimCommand)] = ConfirmClaims,
        [typeof(ApproveClaimCommand)] = ConfirmClaims,
        [typeof(ReturnClaimCommand)] = ConfirmClaims,
        [typeof(RefileClaimCommand)] = ViewProjects,
        [typeof(WithdrawClaimCommand)] = ViewProjects,
        [typeof(GetClaimQuery)] = ViewProjects,
        [typeof(GetClaimFormQuery)] = ViewProjects,
        [typeof(SearchClaimsQuery)] = ViewProjects,
        [typeof(GetClaimRulesQuery)] = OwnAccount,
        [typeof(EditClaimRuleCommand)] = Administer,
    };
}
