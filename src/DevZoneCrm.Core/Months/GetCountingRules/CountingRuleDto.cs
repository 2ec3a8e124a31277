using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.GetCountingRules;

/// <param name="IsInForce">Today.</param>
/// <param name="WrittenBy">None for the shipped rule.</param>
public sealed record CountingRuleDto(RuleContent Content, bool IsInForce, string? WrittenBy, DateTimeOffset? WrittenAt);
