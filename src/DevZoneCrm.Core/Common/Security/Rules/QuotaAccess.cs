using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.GetQuotaReport;
using DevZoneCrm.Core.Quotas.RecordLeave;
using DevZoneCrm.Core.Quotas.WithdrawLeave;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Quotas and leave. Whose of them somebody sees is decided by <c>QuotaScope</c>.</summary>
internal static class QuotaAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetQuotaReportQuery)] = ViewReports,
        [typeof(GetLeavesQuery)] = ViewReports,
        [typeof(RecordLeaveCommand)] = ViewReports,
        [typeof(WithdrawLeaveCommand)] = ViewReports,
    };
}
