using DevZoneCrm.Core.Supervision.AddProgress;
using DevZoneCrm.Core.Supervision.AskExtension;
using DevZoneCrm.Core.Supervision.CloseSupervision;
using DevZoneCrm.Core.Supervision.DecideExtension;
using DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;
using DevZoneCrm.Core.Supervision.GetOverdueNodes;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Supervision.GetSupervisionChoices;
using DevZoneCrm.Core.Supervision.GetSupervisionRules;
using DevZoneCrm.Core.Supervision.GetSupervisionTasks;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Core.Supervision.ReportSupervision;
using DevZoneCrm.Core.Supervision.ResolveDeadline;
using DevZoneCrm.Core.Supervision.ReturnSupervision;
using DevZoneCrm.Core.Supervision.ReviseSupervisionRules;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Core.Supervision.WithdrawSupervision;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>督办: which orders one sees and what one may do with each is decided beside them, by the posts. Its list goes out to whoever sees it: 督查办 works with it.</summary>
internal static class SupervisionAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(IssueSupervisionCommand)] = IssueSupervision,
        [typeof(GetSupervisionChoicesQuery)] = IssueSupervision,
        [typeof(GetOverdueNodesQuery)] = IssueSupervision,
        [typeof(ResolveDeadlineQuery)] = ViewProjects,
        [typeof(AddProgressCommand)] = ViewProjects,
        [typeof(ReportSupervisionCommand)] = ViewProjects,
        [typeof(ReturnSupervisionCommand)] = ViewProjects,
        [typeof(AskExtensionCommand)] = ViewProjects,
        [typeof(DecideExtensionCommand)] = ViewProjects,
        [typeof(CloseSupervisionCommand)] = ViewProjects,
        [typeof(WithdrawSupervisionCommand)] = ViewProjects,
        [typeof(DecideSupervisionPenaltyCommand)] = ManageRace,
        [typeof(SearchSupervisionQuery)] = ViewProjects,
        [typeof(ExportSupervisionCommand)] = ViewProjects,
        [typeof(GetSupervisionQuery)] = ViewProjects,
        [typeof(GetSupervisionTasksQuery)] = ViewProjects,
        [typeof(GetSupervisionRulesQuery)] = OwnAccount,
        [typeof(ReviseSupervisionRulesCommand)] = Administer,
    };
}
