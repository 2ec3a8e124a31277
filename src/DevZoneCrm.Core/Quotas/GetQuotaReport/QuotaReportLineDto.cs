using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas.GetQuotaReport;

/// <param name="Unit">None for a post outside the units.</param>
/// <param name="Quota">As contracts name it.</param>
public sealed record QuotaReportLineDto(string Person, string? Unit, PostRole Role, string Quota, int Required, int Done, bool Met);
