using DevZoneCrm.Core.Quotas.ExportQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.GetMyQuotas;
using DevZoneCrm.Core.Quotas.GetQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Core.Quotas.GetQuotaReport;
using DevZoneCrm.Core.Quotas.GetQuotaRules;
using DevZoneCrm.Core.Quotas.RecordLeave;
using DevZoneCrm.Core.Quotas.WithdrawLeave;
using DevZoneCrm.Core.Quotas.WriteQuotaRule;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Quotas and leave. Whose of them somebody sees is decided by <c>QuotaScope</c>.</summary>
internal static class QuotaAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(GetQuotaReportQuery)] = ViewReports,
        [typeof(GetMyQuotasQuery)] = ViewReports,
        [typeof(GetQuotaGridQuery)] = ViewReports,
        [typeof(GetQuotaBulletinQuery)] = ViewReports,
        [typeof(ExportQuotaBulletinCommand)] = ExportData,
        [typeof(GetQuotaRulesQuery)] = OwnAccount,
        [typeof(WriteQuotaRuleCommand)] = Administer,
        [typeof(GetLeavesQuery)] = ViewReports,
        [typeof(RecordLeaveCommand)] = ViewReports,
        [typeof(WithdrawLeaveCommand)] = ViewReports,
    };
}
