using DevZoneCrm.Core.Reports.GetBoardChanges;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Figures and differences.</summary>
internal static class ReportAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetTotalsQuery)] = ViewReports,
        [typeof(GetBoardReportQuery)] = ViewReports,
        [typeof(GetBoardDiffQuery)] = ViewReports,
        [typeof(GetBoardChangesQuery)] = ViewReports,
        [typeof(GetBoardStripQuery)] = ViewReports,
        [typeof(GetOverviewQuery)] = ViewReports,
    };
}
