using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;

namespace DevZoneCrm.Core.Quotas.WriteQuotaRule;

/// <summary>履职任务 of a role from a month on; what held before stays for the months before. A version that was written for the same month is put right.</summary>
/// <param name="From">Any day of the first month.</param>
/// <param name="Version">Of the version for that month which the caller saw; 0 where there was none.</param>
public sealed record WriteQuotaRuleCommand(PostRole Role, QuotaMeasure Measure, QuotaSpan Span, QuotaTerms Terms, DateOnly From, long Version) : ICommand<long>;
