using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas.GetQuotaRules;

/// <param name="Now">As of this month; 0 where it was abolished; none where its first month is still to come.</param>
/// <param name="Versions">Newest first; the shipped one, if there is one, is not among them.</param>
public sealed record QuotaRuleDto(QuotaKey Key, QuotaStandard? Now, IReadOnlyList<QuotaVersionDto> Versions);
