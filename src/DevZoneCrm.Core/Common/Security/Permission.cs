namespace DevZoneCrm.Core.Common.Security;

/// <summary>What a person may do. A request names exactly one in the table of access rules.</summary>
public enum Permission
{
    /// <summary>Signed in; about the viewer's own account only.</summary>
    OwnAccount = 0,

    /// <summary>See projects, as far as <see cref="ProjectScope"/> and the level of each allow.</summary>
    ViewProjects,

    /// <summary>Read totals over the projects one may see.</summary>
    ViewReports,

    /// <summary>登记线索.</summary>
    RegisterLeads,

    /// <summary>在谈、意向; next steps.</summary>
    AdvanceEarlyStages,

    /// <summary>签约.</summary>
    SignProjects,

    /// <summary>注册、拿地.</summary>
    RecordSettlement,

    /// <summary>开工 to 达产.</summary>
    RecordConstruction,

    /// <summary>搁置、恢复、流失、终止、流转出.</summary>
    ChangeStatus,

    /// <summary>Facts of a project.</summary>
    EditProjects,

    /// <summary>Change an amount, keeping the old one.</summary>
    ReviseInvestment,

    /// <summary>Correct a recorded date.</summary>
    CorrectDates,

    /// <summary>Load files.</summary>
    ImportData,

    /// <summary>Take lists out of the system.</summary>
    ExportData,

    /// <summary>Users, rules, rates, zone.</summary>
    Administer,

    /// <summary>Read the audit record.</summary>
    ViewAudit,

    /// <summary>Nobody is signed in: the one-time setup and sign-in only.</summary>
    Anonymous,

    /// <summary>记跟进: visits, trips, calls (全员招商).</summary>
    LogActivities,

    /// <summary>Add files to projects one sees in full; remove own ones.</summary>
    AttachFiles,

    /// <summary>Share a saved view with the whole zone.</summary>
    ShareViews,

    /// <summary>质量评估: fill in an application.</summary>
    PrepareReviews,

    /// <summary>Hand it in.</summary>
    ProposeReviews,

    /// <summary>Pre-check, ask departments, name and close the panel, re-check conditions.</summary>
    RunReviews,

    /// <summary>Decide on the grade.</summary>
    DecideReviews,

    /// <summary>Speak for a department one is named for.</summary>
    GiveOpinions,

    /// <summary>See the file of a panel one sits on, and score it.</summary>
    ScoreReviews,

    /// <summary>提请月结、提请重开.</summary>
    CloseMonths,

    /// <summary>确认月结、同意重开: somebody else than who asked.</summary>
    ConfirmMonths,

    /// <summary>入库: the day statistics accepted 开工 or 竣工.</summary>
    RecordStatistics,

    /// <summary>Answer requests of other units about one's own projects; propose and agree on splits.</summary>
    SettleClaims,

    /// <summary>首报延期.</summary>
    ExtendClaims,

    /// <summary>招商局: propose how a clash is to be ruled, arbitrate transfers.</summary>
    ProposeRulings,

    /// <summary>考核办: rule on clashes, change splits that are fixed.</summary>
    RuleClaims,

    /// <summary>分管领导: confirm a ruling.</summary>
    ConfirmRulings,

    /// <summary>合并重复项目.</summary>
    MergeProjects,

    /// <summary>认定: verify or approve what others claimed, where the rule names the role.</summary>
    ConfirmClaims,

    /// <summary>What a person did, as the record tells it.</summary>
    ViewPeople,

    /// <summary>交接: draw up the list that both holders sign.</summary>
    PrepareHandovers,

    /// <summary>目标: set, change, remove, load from a file.</summary>
    SetTargets,

    /// <summary>到账外资: record what was paid in, withdraw what was wrong.</summary>
    RecordReceipts,

    /// <summary>考核办: accept a unit's 履职 of a month.</summary>
    AcceptDuty,

    /// <summary>考核办: book penalties, publish boards, answer appeals, propose flags and cards.</summary>
    ManageRace,

    /// <summary>赛马规则: write the next version.</summary>
    WriteRaceRules,

    /// <summary>Confirm flags and cards that the rules propose.</summary>
    ConfirmFlags,

    /// <summary>申诉: object to an entry of one's own unit.</summary>
    AppealScores,

    /// <summary>督查办 and leaders: issue 督办.</summary>
    IssueSupervision,

    /// <summary>Leaders: decide on extensions of others' 督办.</summary>
    DecideSupervision,

    /// <summary>活动: plan, change, hold and cancel; put projects on their lists.</summary>
    PlanEvents,

    /// <summary>Add 证据材料 for an appeal or for what is booked by hand.</summary>
    AddRaceEvidence,

    /// <summary>会议: the meetings one takes part in, their agenda and minutes.</summary>
    ViewMeetings,

    /// <summary>召集会议: plan, arrange, run and close them.</summary>
    HoldMeetings,

    /// <summary>会议制度: which meetings come again, when and with whom.</summary>
    SetMeetingCycles,
}
