using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas.GetQuotaRules;

public sealed record QuotaVersionDto(Guid Id, long Version, DateOnly ValidFrom, QuotaTerms Terms, string WrittenBy);
