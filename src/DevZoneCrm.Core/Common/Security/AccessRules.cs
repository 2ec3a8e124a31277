using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.GetActivityForm;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using DevZoneCrm.Core.Accounts.ChangePassword;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFiles;
using DevZoneCrm.Core.Projects.Files.RemoveProjectFile;
using DevZoneCrm.Core.Projects.GetChangeAuthors;
using DevZoneCrm.Core.Projects.GetProjectTimeline;
using DevZoneCrm.Core.Projects.Links.GetRelatedProjects;
using DevZoneCrm.Core.Projects.Links.LinkProjects;
using DevZoneCrm.Core.Projects.Links.UnlinkProjects;
using DevZoneCrm.Core.Accounts.CreateAccessToken;
using DevZoneCrm.Core.Accounts.GetAccessTokens;
using DevZoneCrm.Core.Accounts.GetViewerProfile;
using DevZoneCrm.Core.Accounts.RevokeAccessToken;
using DevZoneCrm.Core.Accounts.SignOutEverywhere;
using DevZoneCrm.Core.Projects.CompleteProject;
using DevZoneCrm.Core.Projects.BeginProduction;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.EndProject;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetBoardColumn;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.GetProjectMoves;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Projects.ExportLedger;
using DevZoneCrm.Core.Projects.GetWorkbench;
using DevZoneCrm.Core.Projects.HoldProject;
using DevZoneCrm.Core.Projects.ImportProjects;
using DevZoneCrm.Core.Projects.LoseProject;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Core.Projects.ReachFullCapacity;
using DevZoneCrm.Core.Projects.RecordIntent;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Projects.ResumeProject;
using DevZoneCrm.Core.Projects.ReviseInvestment;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Projects.SecureLand;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Projects.StartNegotiation;
using DevZoneCrm.Core.Projects.StartProject;
using DevZoneCrm.Core.Projects.TransferOut;
using DevZoneCrm.Core.Record.CheckRecord;
using DevZoneCrm.Core.Record.ExportRecord;
using DevZoneCrm.Core.Record.GetPersonRecord;
using DevZoneCrm.Core.Record.GetProjectRecord;
using DevZoneCrm.Core.Record.GetRecordChoices;
using DevZoneCrm.Core.Record.SearchRecord;
using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Core.Zones.GetZone;
using DevZoneCrm.Core.Reports.ImportRates;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Core.Projects.PreviewImport;
using DevZoneCrm.Core.Imports.GetColumnMapping;
using DevZoneCrm.Core.Imports.GetImport;
using DevZoneCrm.Core.Imports.GetImports;
using DevZoneCrm.Core.Imports.RememberColumns;
using DevZoneCrm.Core.Imports.UndoImport;
using DevZoneCrm.Core.Units.OpenGroup;
using DevZoneCrm.Core.Units.RenameGroup;
using DevZoneCrm.Core.Units.CloseGroup;
using DevZoneCrm.Core.Units.ReopenGroup;
using DevZoneCrm.Core.Units.OpenUnit;
using DevZoneCrm.Core.Units.RenameUnit;
using DevZoneCrm.Core.Units.MoveUnitToGroup;
using DevZoneCrm.Core.Units.CloseUnit;
using DevZoneCrm.Core.Units.ReopenUnit;
using DevZoneCrm.Core.Units.GetUnitSettings;
using DevZoneCrm.Core.People.AddPerson;
using DevZoneCrm.Core.People.RenamePerson;
using DevZoneCrm.Core.People.OpenPost;
using DevZoneCrm.Core.People.RetitlePost;
using DevZoneCrm.Core.People.ClosePost;
using DevZoneCrm.Core.People.ReopenPost;
using DevZoneCrm.Core.People.HandOverProjects;
using DevZoneCrm.Core.People.GetPeopleSettings;
using DevZoneCrm.Core.People.GetPostChoices;
using DevZoneCrm.Core.Chains.OpenChain;
using DevZoneCrm.Core.Chains.RenameChain;
using DevZoneCrm.Core.Chains.ReclassifyChain;
using DevZoneCrm.Core.Chains.CloseChain;
using DevZoneCrm.Core.Chains.ReopenChain;
using DevZoneCrm.Core.Chains.GetChainSettings;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Core.Zones.ChooseTiers;
using DevZoneCrm.Core.Zones.LimitStages;
using DevZoneCrm.Core.Reports.AddRate;
using DevZoneCrm.Core.Reports.CorrectRate;
using DevZoneCrm.Core.Reports.RemoveRate;
using DevZoneCrm.Core.Reports.GetRates;
using DevZoneCrm.Core.Projects.PutOnKeyList;
using DevZoneCrm.Core.Projects.TakeOffKeyList;
using DevZoneCrm.Core.Projects.GetKeyList;
using DevZoneCrm.Core.Accounts.CreateUser;
using DevZoneCrm.Core.Accounts.AssignUser;
using DevZoneCrm.Core.Accounts.LockUser;
using DevZoneCrm.Core.Accounts.UnlockUser;
using DevZoneCrm.Core.Accounts.SetUserPassword;
using DevZoneCrm.Core.Accounts.SignOutUser;
using DevZoneCrm.Core.Accounts.GetUsers;
using DevZoneCrm.Core.Accounts.GetUserTokens;
using DevZoneCrm.Core.Accounts.RevokeUserToken;
using DevZoneCrm.Core.Projects.EditProjectsInBulk;
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
using DevZoneCrm.Core.Projects.ChooseLedgerColumns;
using DevZoneCrm.Core.People.Handovers.CancelHandover;
using DevZoneCrm.Core.People.Handovers.GetHandover;
using DevZoneCrm.Core.People.Handovers.GetHandovers;
using DevZoneCrm.Core.People.Handovers.PrepareHandover;
using DevZoneCrm.Core.People.Handovers.SignHandover;
using DevZoneCrm.Core.Views.DeleteView;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Core.Views.SaveView;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.ReviseReview;
using DevZoneCrm.Core.Reviews.SubmitReview;
using DevZoneCrm.Core.Reviews.ReturnReview;
using DevZoneCrm.Core.Reviews.PreCheckReview;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.ResolveObjection;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.AddExpert;
using DevZoneCrm.Core.Reviews.ExcuseExpert;
using DevZoneCrm.Core.Reviews.ExtendPanel;
using DevZoneCrm.Core.Reviews.DeclareRecusal;
using DevZoneCrm.Core.Reviews.ScoreReview;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Core.Reviews.RecheckReview;
using DevZoneCrm.Core.Reviews.ReconsiderReview;
using DevZoneCrm.Core.Reviews.RecordDelivery;
using DevZoneCrm.Core.Reviews.GetProjectReviews;
using DevZoneCrm.Core.Reviews.GetReviewForm;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Core.Reviews.GetPanelChoices;
using DevZoneCrm.Core.Reviews.GetReviewFiles;
using DevZoneCrm.Core.Reviews.GetReviewFile;
using DevZoneCrm.Core.Reviews.ChangeSheet;
using DevZoneCrm.Core.Reviews.SwitchReviewGate;
using DevZoneCrm.Core.Reviews.NameSpeaker;
using DevZoneCrm.Core.Reviews.NameExpert;
using DevZoneCrm.Core.Reviews.EndReviewPerson;
using DevZoneCrm.Core.Reviews.GetReviewSettings;
using DevZoneCrm.Core.Months.AskMonthReopen;
using DevZoneCrm.Core.Months.ConfirmMonthClose;
using DevZoneCrm.Core.Months.ExportMonth;
using DevZoneCrm.Core.Months.GetCountingRules;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.GetMonthLines;
using DevZoneCrm.Core.Months.GetMonths;
using DevZoneCrm.Core.Months.GetRuleInForce;
using DevZoneCrm.Core.Months.KeepMonthClosed;
using DevZoneCrm.Core.Months.ProposeMonthClose;
using DevZoneCrm.Core.Months.ReopenMonth;
using DevZoneCrm.Core.Months.WithdrawMonthClose;
using DevZoneCrm.Core.Months.WriteCountingRule;
using DevZoneCrm.Core.Projects.AcceptByStatistics;
using DevZoneCrm.Core.Firms.ClaimFirm;
using DevZoneCrm.Core.Firms.TakeFromPool;
using DevZoneCrm.Core.Firms.ExtendClaim;
using DevZoneCrm.Core.Firms.RenameFirm;
using DevZoneCrm.Core.Firms.AskForFirm;
using DevZoneCrm.Core.Firms.OfferTransfer;
using DevZoneCrm.Core.Firms.AnswerRequest;
using DevZoneCrm.Core.Firms.ArbitrateRequest;
using DevZoneCrm.Core.Firms.WithdrawRequest;
using DevZoneCrm.Core.Firms.RaiseDispute;
using DevZoneCrm.Core.Firms.ProposeRuling;
using DevZoneCrm.Core.Firms.RuleDispute;
using DevZoneCrm.Core.Firms.ConfirmDispute;
using DevZoneCrm.Core.Firms.ProposeSplit;
using DevZoneCrm.Core.Firms.AnswerSplit;
using DevZoneCrm.Core.Firms.ChangeFixedSplit;
using DevZoneCrm.Core.Firms.GetFirmRules;
using DevZoneCrm.Core.Firms.ReviseFirmRules;
using DevZoneCrm.Core.Firms.GetFirmClaims;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.GetDispute;
using DevZoneCrm.Core.Firms.PreviewMerge;
using DevZoneCrm.Core.Firms.MergeProjects;
using DevZoneCrm.Core.Firms.UndoMerge;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security;

/// <summary>
/// Which permission each request needs: one line for every command and query. A request without a line is refused, and a test fails.
/// Which projects it may touch is decided beside it, in the authorization behaviour and in <c>ProjectVisibility</c>.
/// </summary>
public static class AccessRules
{
    private static readonly Dictionary<Type, Permission> Table = new()
    {
        // Projects: verbs
        [typeof(RegisterLeadCommand)] = RegisterLeads,
        [typeof(StartNegotiationCommand)] = AdvanceEarlyStages,
        [typeof(RecordIntentCommand)] = AdvanceEarlyStages,
        [typeof(PlanNextStepCommand)] = AdvanceEarlyStages,
        [typeof(SignProjectCommand)] = SignProjects,
        [typeof(RegisterCompanyCommand)] = RecordSettlement,
        [typeof(SecureLandCommand)] = RecordSettlement,
        [typeof(StartProjectCommand)] = RecordConstruction,
        [typeof(CompleteProjectCommand)] = RecordConstruction,
        [typeof(BeginProductionCommand)] = RecordConstruction,
        [typeof(ReachFullCapacityCommand)] = RecordConstruction,
        [typeof(HoldProjectCommand)] = ChangeStatus,
        [typeof(ResumeProjectCommand)] = ChangeStatus,
        [typeof(LoseProjectCommand)] = ChangeStatus,
        [typeof(EndProjectCommand)] = ChangeStatus,
        [typeof(TransferOutCommand)] = ChangeStatus,
        [typeof(ReviseInvestmentCommand)] = Permission.ReviseInvestment,
        [typeof(CorrectStageDateCommand)] = CorrectDates,
        [typeof(EditProjectCommand)] = EditProjects,

        // Projects: board and moves
        [typeof(GetProjectBoardQuery)] = ViewProjects,
        [typeof(GetBoardColumnQuery)] = ViewProjects,
        [typeof(GetBoardChoicesQuery)] = ViewProjects,
        [typeof(GetProjectMovesQuery)] = ViewProjects,
        [typeof(GetChangedCardsQuery)] = ViewProjects,

        // Projects: lists and pages
        [typeof(SearchProjectsQuery)] = ViewProjects,
        [typeof(GetProjectQuery)] = ViewProjects,
        [typeof(GetProjectChoicesQuery)] = ViewProjects,
        [typeof(GetWorkbenchQuery)] = ViewProjects,
        [typeof(FindSameFirmQuery)] = RegisterLeads,
        [typeof(FindAnythingQuery)] = ViewProjects,

        // Reports
        [typeof(GetTotalsQuery)] = ViewReports,
        [typeof(GetBoardReportQuery)] = ViewReports,
        [typeof(GetBoardDiffQuery)] = ViewReports,
        [typeof(GetBoardChangesQuery)] = ViewReports,
        [typeof(GetBoardStripQuery)] = ViewReports,
        [typeof(GetOverviewQuery)] = ViewReports,

        // Import and export
        [typeof(ImportProjectsCommand)] = ImportData,
        [typeof(ImportRatesCommand)] = ImportData,
        [typeof(PreviewImportQuery)] = ImportData,
        [typeof(GetColumnMappingQuery)] = ImportData,
        [typeof(RememberColumnsCommand)] = ImportData,
        [typeof(GetImportsQuery)] = ImportData,
        [typeof(GetImportQuery)] = ImportData,
        [typeof(UndoImportCommand)] = ImportData,
        [typeof(ExportLedgerCommand)] = ExportData,
        [typeof(ChooseLedgerColumnsCommand)] = ImportData,
        [typeof(ExportProjectListCommand)] = ExportData,
        [typeof(ExportActivitiesCommand)] = ExportData,
        [typeof(ExportBoardCommand)] = ExportData,
        [typeof(ExportBoardChangesCommand)] = ExportData,

        // Zone, users, account
        [typeof(GetZoneQuery)] = Anonymous,
        [typeof(GetViewerProfileQuery)] = OwnAccount,
        [typeof(ChangePasswordCommand)] = OwnAccount,
        [typeof(SignOutEverywhereCommand)] = OwnAccount,
        [typeof(CreateAccessTokenCommand)] = OwnAccount,
        [typeof(RevokeAccessTokenCommand)] = OwnAccount,
        [typeof(GetAccessTokensQuery)] = OwnAccount,

        // Activities
        [typeof(LogActivityCommand)] = LogActivities,
        [typeof(EditActivityCommand)] = LogActivities,
        [typeof(WithdrawActivityCommand)] = LogActivities,
        [typeof(GetActivityFormQuery)] = LogActivities,
        [typeof(SearchActivitiesQuery)] = ViewProjects,

        // Project page: timeline, files, related projects
        [typeof(GetProjectTimelineQuery)] = ViewProjects,
        [typeof(GetChangeAuthorsQuery)] = ViewProjects,
        [typeof(GetProjectFilesQuery)] = ViewProjects,
        [typeof(GetProjectFileQuery)] = ViewProjects,
        [typeof(AddProjectFileCommand)] = AttachFiles,
        [typeof(RemoveProjectFileCommand)] = AttachFiles,
        [typeof(GetRelatedProjectsQuery)] = ViewProjects,
        [typeof(LinkProjectsCommand)] = EditProjects,
        [typeof(UnlinkProjectsCommand)] = EditProjects,

        // Settings
        [typeof(OpenGroupCommand)] = Administer,
        [typeof(RenameGroupCommand)] = Administer,
        [typeof(CloseGroupCommand)] = Administer,
        [typeof(ReopenGroupCommand)] = Administer,
        [typeof(OpenUnitCommand)] = Administer,
        [typeof(RenameUnitCommand)] = Administer,
        [typeof(MoveUnitToGroupCommand)] = Administer,
        [typeof(CloseUnitCommand)] = Administer,
        [typeof(ReopenUnitCommand)] = Administer,
        [typeof(GetUnitSettingsQuery)] = Administer,
        [typeof(AddPersonCommand)] = Administer,
        [typeof(RenamePersonCommand)] = Administer,
        [typeof(OpenPostCommand)] = Administer,
        [typeof(RetitlePostCommand)] = Administer,
        [typeof(ClosePostCommand)] = Administer,
        [typeof(ReopenPostCommand)] = Administer,
        [typeof(HandOverProjectsCommand)] = Administer,
        [typeof(GetPeopleSettingsQuery)] = Administer,
        [typeof(GetPostChoicesQuery)] = Administer,
        [typeof(OpenChainCommand)] = Administer,
        [typeof(RenameChainCommand)] = Administer,
        [typeof(ReclassifyChainCommand)] = Administer,
        [typeof(CloseChainCommand)] = Administer,
        [typeof(ReopenChainCommand)] = Administer,
        [typeof(GetChainSettingsQuery)] = Administer,
        [typeof(GetZoneRulesQuery)] = OwnAccount,
        [typeof(ChooseTiersCommand)] = Administer,
        [typeof(LimitStagesCommand)] = Administer,
        [typeof(AddRateCommand)] = Administer,
        [typeof(CorrectRateCommand)] = Administer,
        [typeof(RemoveRateCommand)] = Administer,
        [typeof(GetRatesQuery)] = Administer,
        [typeof(PutOnKeyListCommand)] = ImportData,
        [typeof(TakeOffKeyListCommand)] = ImportData,
        [typeof(GetKeyListQuery)] = ImportData,
        [typeof(CreateUserCommand)] = Administer,
        [typeof(AssignUserCommand)] = Administer,
        [typeof(LockUserCommand)] = Administer,
        [typeof(UnlockUserCommand)] = Administer,
        [typeof(SetUserPasswordCommand)] = Administer,
        [typeof(SignOutUserCommand)] = Administer,
        [typeof(GetUsersQuery)] = Administer,
        [typeof(GetUserTokensQuery)] = Administer,
        [typeof(RevokeUserTokenCommand)] = Administer,
        // Saved views, grouping, bulk edit
        [typeof(SaveViewCommand)] = ViewProjects,
        [typeof(DeleteViewCommand)] = ViewProjects,
        [typeof(GetViewsQuery)] = ViewProjects,
        [typeof(GroupProjectsQuery)] = ViewProjects,
        [typeof(GetProjectIdsQuery)] = ViewProjects,
        [typeof(PreviewBulkEditQuery)] = EditProjects,
        [typeof(EditProjectsInBulkCommand)] = EditProjects,
        [typeof(UndoBulkEditCommand)] = EditProjects,

        // 质量评估
        [typeof(OpenReviewCommand)] = PrepareReviews,
        [typeof(ReviseReviewCommand)] = PrepareReviews,
        [typeof(SubmitReviewCommand)] = ProposeReviews,
        [typeof(ReturnReviewCommand)] = RunReviews,
        [typeof(PreCheckReviewCommand)] = RunReviews,
        [typeof(GiveOpinionCommand)] = GiveOpinions,
        [typeof(ResolveObjectionCommand)] = RunReviews,
        [typeof(ConvenePanelCommand)] = RunReviews,
        [typeof(AddExpertCommand)] = RunReviews,
        [typeof(ExcuseExpertCommand)] = RunReviews,
        [typeof(ExtendPanelCommand)] = RunReviews,
        [typeof(DeclareRecusalCommand)] = ScoreReviews,
        [typeof(ScoreReviewCommand)] = ScoreReviews,
        [typeof(ClosePanelCommand)] = RunReviews,
        [typeof(DecideReviewCommand)] = DecideReviews,
        [typeof(RecheckReviewCommand)] = RunReviews,
        [typeof(ReconsiderReviewCommand)] = PrepareReviews,
        [typeof(RecordDeliveryCommand)] = RecordConstruction,
        [typeof(GetProjectReviewsQuery)] = ViewProjects,
        [typeof(GetReviewFormQuery)] = PrepareReviews,
        [typeof(GetReviewQuery)] = ViewProjects,
        [typeof(SearchReviewsQuery)] = ViewProjects,
        [typeof(GetPanelChoicesQuery)] = RunReviews,
        [typeof(GetReviewFilesQuery)] = ScoreReviews,
        [typeof(GetReviewFileQuery)] = ScoreReviews,
        [typeof(ChangeSheetCommand)] = Administer,
        [typeof(SwitchReviewGateCommand)] = Administer,
        [typeof(NameSpeakerCommand)] = Administer,
        [typeof(NameExpertCommand)] = Administer,
        [typeof(EndReviewPersonCommand)] = Administer,
        [typeof(GetReviewSettingsQuery)] = Administer,
        // Months and counting rules
        [typeof(GetCountingRulesQuery)] = OwnAccount,
        [typeof(GetRuleInForceQuery)] = OwnAccount,
        [typeof(WriteCountingRuleCommand)] = Administer,
        [typeof(GetMonthsQuery)] = ViewReports,
        [typeof(GetMonthQuery)] = ViewReports,
        [typeof(GetMonthLinesQuery)] = ViewReports,
        [typeof(ExportMonthCommand)] = ExportData,
        [typeof(ProposeMonthCloseCommand)] = CloseMonths,
        [typeof(ConfirmMonthCloseCommand)] = ConfirmMonths,
        [typeof(WithdrawMonthCloseCommand)] = ConfirmMonths,
        [typeof(AskMonthReopenCommand)] = CloseMonths,
        [typeof(ReopenMonthCommand)] = ConfirmMonths,
        [typeof(KeepMonthClosedCommand)] = ConfirmMonths,
        [typeof(AcceptByStatisticsCommand)] = RecordStatistics,
        // First reports, clashes, splits
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
        // Claims: who files is decided by the verb; who may act on one, by its rule
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
        // The record
        [typeof(SearchRecordQuery)] = ViewAudit,
        [typeof(GetRecordChoicesQuery)] = ViewAudit,
        [typeof(CheckRecordQuery)] = ViewAudit,
        [typeof(ExportRecordCommand)] = ViewAudit,
        [typeof(GetPersonRecordQuery)] = ViewPeople,
        [typeof(GetProjectRecordQuery)] = ViewProjects,

        // Handovers: who may see one is decided beside them, who signs by the posts
        [typeof(PrepareHandoverCommand)] = PrepareHandovers,
        [typeof(CancelHandoverCommand)] = PrepareHandovers,
        [typeof(SignHandoverCommand)] = ViewProjects,
        [typeof(GetHandoverQuery)] = OwnAccount,
        [typeof(GetHandoversQuery)] = OwnAccount,
    };

    /// <summary>The permission the request needs; none where nobody wrote a rule, which means nobody may send it.</summary>
    public static Permission? For(Type request) => Table.TryGetValue(request, out var permission) ? permission : null;
}
