using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetQuotaReport;

/// <summary>履职 of a month as other programs read it (contracts 3), of those the viewer may see.</summary>
/// <param name="Month">Any day of it.</param>
public sealed record GetQuotaReportQuery(DateOnly Month) : IQuery<QuotaReportDto>;
