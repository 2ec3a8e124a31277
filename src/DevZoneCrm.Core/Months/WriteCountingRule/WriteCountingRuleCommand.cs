using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.Domain;

namespace DevZoneCrm.Core.Months.WriteCountingRule;

/// <summary>Writes the next version of 口径. The versions before it stay, and closed months keep the one they were closed under.</summary>
/// <param name="LatestNumber">The newest version the caller saw; a newer one means that somebody else wrote one meanwhile.</param>
public sealed record WriteCountingRuleCommand(int LatestNumber, RuleContent Content) : ICommand<int>;
