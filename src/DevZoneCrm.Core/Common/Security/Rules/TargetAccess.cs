using DevZoneCrm.Core.Targets.AcceptDuty;
using DevZoneCrm.Core.Targets.ExportTargets;
using DevZoneCrm.Core.Targets.GetDutyMarks;
using DevZoneCrm.Core.Targets.GetFlowTargets;
using DevZoneCrm.Core.Targets.GetReceipts;
using DevZoneCrm.Core.Targets.GetTargetForecast;
using DevZoneCrm.Core.Targets.GetTargets;
using DevZoneCrm.Core.Targets.ImportTargets;
using DevZoneCrm.Core.Targets.RecordReceipt;
using DevZoneCrm.Core.Targets.RemoveTarget;
using DevZoneCrm.Core.Targets.SetTarget;
using DevZoneCrm.Core.Targets.WithdrawReceipt;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Targets, receipts of foreign capital, duty marks.</summary>
internal static class TargetAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(SetTargetCommand)] = SetTargets,
        [typeof(RemoveTargetCommand)] = SetTargets,
        [typeof(ImportTargetsCommand)] = SetTargets,
        [typeof(RecordReceiptCommand)] = RecordReceipts,
        [typeof(WithdrawReceiptCommand)] = RecordReceipts,
        [typeof(GetReceiptsQuery)] = ViewReports,
        [typeof(GetDutyMarksQuery)] = ViewReports,
        [typeof(GetTargetsQuery)] = ViewReports,
        [typeof(GetTargetForecastQuery)] = ViewReports,
        [typeof(GetFlowTargetsQuery)] = ViewReports,
        [typeof(ExportTargetsCommand)] = ExportData,
        [typeof(AcceptDutyCommand)] = Permission.AcceptDuty,
    };
}
