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
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Closing of months and counting rules.</summary>
internal static class MonthAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
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
    };
}
