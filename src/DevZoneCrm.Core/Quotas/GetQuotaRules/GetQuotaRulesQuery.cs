using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Quotas.GetQuotaRules;

/// <summary>履职任务: what holds this month, and every version a zone wrote.</summary>
public sealed record GetQuotaRulesQuery : IQuery<IReadOnlyList<QuotaRuleDto>>;
