using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Months.GetCountingRules;

/// <summary>All versions of 口径, the newest first.</summary>
public sealed record GetCountingRulesQuery : IQuery<IReadOnlyList<CountingRuleDto>>;
