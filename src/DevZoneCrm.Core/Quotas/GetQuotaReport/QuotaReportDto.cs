namespace DevZoneCrm.Core.Quotas.GetQuotaReport;

/// <param name="Month">Its first day.</param>
/// <param name="People">By unit, person, role and quota; a line for each quota of each post.</param>
public sealed record QuotaReportDto(DateOnly Month, IReadOnlyList<QuotaReportLineDto> People);
