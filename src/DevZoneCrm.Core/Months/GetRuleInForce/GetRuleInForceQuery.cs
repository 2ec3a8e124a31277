using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.GetRuleInForce;

/// <summary>The counting rule under which a period is read: the one in force on its last day, or today if that is earlier.</summary>
/// <param name="Period">A period code; none for this month.</param>
public sealed record GetRuleInForceQuery(string? Period) : IQuery<RuleContent>;
