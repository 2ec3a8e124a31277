using DevZoneCrm.Core.Firms.AnswerRequest;
using DevZoneCrm.Core.Firms.AnswerSplit;
using DevZoneCrm.Core.Firms.ArbitrateRequest;
using DevZoneCrm.Core.Firms.AskForFirm;
using DevZoneCrm.Core.Firms.ChangeFixedSplit;
using DevZoneCrm.Core.Firms.ClaimFirm;
using DevZoneCrm.Core.Firms.ConfirmDispute;
using DevZoneCrm.Core.Firms.ExtendClaim;
using DevZoneCrm.Core.Firms.GetDispute;
using DevZoneCrm.Core.Firms.GetFirmClaims;
using DevZoneCrm.Core.Firms.GetFirmRules;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.MergeProjects;
using DevZoneCrm.Core.Firms.OfferTransfer;
using DevZoneCrm.Core.Firms.PreviewMerge;
using DevZoneCrm.Core.Firms.ProposeRuling;
using DevZoneCrm.Core.Firms.ProposeSplit;
using DevZoneCrm.Core.Firms.RaiseDispute;
using DevZoneCrm.Core.Firms.RenameFirm;
using DevZoneCrm.Core.Firms.ReviseFirmRules;
using DevZoneCrm.Core.Firms.RuleDispute;
using DevZoneCrm.Core.Firms.TakeFromPool;
using DevZoneCrm.Core.Firms.UndoMerge;
using DevZoneCrm.Core.Firms.WithdrawRequest;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>首报: first reports, clashes, splits, merges.</summary>
internal static class FirmAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(ClaimFirmCommand)] = RegisterLeads,
        [typeof(TakeFromPoolCommand)] = RegisterLeads,
        [typeof(ExtendClaimCommand)] = ExtendClaims,
        [typeof(RenameFirmCommand)] = EditProjects,
        [typeof(AskForFirmCommand)] = RegisterLeads,
        [typeof(OfferTransferCommand)] = SettleClaims,
        [typeof(AnswerRequestCommand)] = SettleClaims,
        [typeof(ArbitrateRequestCommand)] = ProposeRulings,
        [typeof(WithdrawRequestCommand)] = RegisterLeads,
        [typeof(RaiseDisputeCommand)] = SettleClaims,
        [typeof(ProposeRulingCommand)] = ProposeRulings,
        [typeof(RuleDisputeCommand)] = RuleClaims,
        [typeof(ConfirmDisputeCommand)] = ConfirmRulings,
        [typeof(ProposeSplitCommand)] = SettleClaims,
        [typeof(AnswerSplitCommand)] = SettleClaims,
        [typeof(ChangeFixedSplitCommand)] = RuleClaims,
        [typeof(GetFirmRulesQuery)] = OwnAccount,
        [typeof(ReviseFirmRulesCommand)] = Administer,
        [typeof(GetFirmClaimsQuery)] = ViewProjects,
        [typeof(GetFirmTasksQuery)] = ViewProjects,
        [typeof(GetProjectFirmQuery)] = ViewProjects,
        [typeof(GetDisputeQuery)] = ViewProjects,
        [typeof(PreviewMergeQuery)] = Permission.MergeProjects,
        [typeof(MergeProjectsCommand)] = Permission.MergeProjects,
        [typeof(UndoMergeCommand)] = Permission.MergeProjects,
    };
}
