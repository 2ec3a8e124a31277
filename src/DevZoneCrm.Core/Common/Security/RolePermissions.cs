using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security;

/// <summary>The one table of what each role sees and may do (domain 7.1, 7.2; 示例规则 where the sources are silent).</summary>
public static class RolePermissions
{
    private static readonly Permission[] Reader = [OwnAccount, ViewProjects, ViewReports, ViewMeetings];
    private static readonly Permission[] Recruiter = [.. Reader, LogActivities, AttachFiles, RegisterLeads, AdvanceEarlyStages, RecordSettlement, EditProjects];
    private static readonly Permission[] Head = [.. Recruiter, SignProjects, RecordConstruction, ChangeStatus, ReviseInvestment, ExportData, ShareViews, ConfirmClaims, PrepareHandovers, PlanEvents, HoldMeetings];
    private static readonly Permission[] Office = [.. Head, CorrectDates, ImportData];

    private static readonly Dictionary<Role, (ProjectScope Scope, HashSet<Permission> May)> Table = new()
    {
        [Role.Staff] = (ProjectScope.OwnUnit, [.. Recruiter, ExportData, PrepareReviews, GiveOpinions]),
        [Role.Director] = (ProjectScope.AllWithSecret, [.. Office, DecideReviews, ConfirmMonths, ExtendClaims, ConfirmRulings, ViewPeople, SetTargets, ConfirmFlags, IssueSupervision, DecideSupervision, SetMeetingCycles]),
        [Role.LineLeader] = (ProjectScope.All, [.. Office, PrepareReviews, ProposeReviews, DecideReviews, ConfirmMonths, ExtendClaims, ConfirmRulings, ConfirmFlags, IssueSupervision, DecideSupervision]),
        [Role.Bureau] = (ProjectScope.All, [.. Office, PrepareReviews, RunReviews, CloseMonths, RecordStatistics, ProposeRulings, MergeProjects, SetTargets, RecordReceipts, SetMeetingCycles]),
        [Role.UnitHead] = (ProjectScope.OwnUnitOthersMasked, [.. Head, PrepareReviews, ProposeReviews, GiveOpinions, SettleClaims, AppealScores, AddRaceEvidence, SetMeetingCycles]),
        [Role.LiaisonOffice] = (ProjectScope.OwnUnit, [.. Reader, LogActivities, AttachFiles, RegisterLeads, AdvanceEarlyStages]),
        [Role.ChiefService] = (ProjectScope.Assigned, [.. Reader, LogActivities, AttachFiles, RecordSettlement, RecordConstruction]),
        [Role.Economic] = (ProjectScope.AllFromSigned, [.. Reader, LogActivities, AttachFiles, RecordConstruction, ExportData, GiveOpinions, RecordStatistics, ConfirmClaims, RecordReceipts]),
        [Role.PermitOffice] = (ProjectScope.Assigned, [.. Reader, LogActivities, AttachFiles, RecordSettlement, GiveOpinions, ConfirmClaims]),
        [Role.Supervision] = (ProjectScope.All, [.. Reader, IssueSupervision]),
        [Role.Assessment] = (ProjectScope.All, [.. Reader, ExportData, RuleClaims, ConfirmClaims, SetTargets, Permission.AcceptDuty, ManageRace, WriteRaceRules, AddRaceEvidence]),
        [Role.Finance] = (ProjectScope.Assigned, [.. Reader, ConfirmClaims, RecordReceipts]),
        [Role.Audit] = (ProjectScope.AllWithSecret, [.. Reader, ViewAudit, ViewPeople, ExportData]),
        [Role.Expert] = (ProjectScope.None, [OwnAccount, ScoreReviews]),
        [Role.Department] = (ProjectScope.Assigned, [.. Reader, GiveOpinions]),
        [Role.Admin] = (ProjectScope.None, [OwnAccount, Administer, PrepareHandovers, SetMeetingCycles]),
    };

    public static ProjectScope ScopeOf(Role role) => Table[role].Scope;

    public static bool Allows(Role role, Permission permission) => Table[role].May.Contains(permission);

    public static IReadOnlySet<Permission> Of(Role role) => Table[role].May;
}
