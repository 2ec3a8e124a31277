namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>A quota in force.</summary>
/// <param name="From">The first day of the month from which it holds; none for a shipped one.</param>
/// <param name="IsExample">示例规则: shipped, not the zone's own.</param>
public sealed record QuotaStandard(QuotaKey Key, QuotaTerms Terms, DateOnly? From, bool IsExample);
