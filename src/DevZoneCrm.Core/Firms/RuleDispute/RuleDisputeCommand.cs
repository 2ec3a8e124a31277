using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.RuleDispute;

/// <summary>考核办 rules; it may differ from the proposal.</summary>
/// <param name="RivalPercent">Of a shared outcome: the later reporter's part, whole percent from 1 to 99.</param>
public sealed record RuleDisputeCommand(Guid DisputeId, long Version, DisputeOutcome Outcome, int? RivalPercent, string Text) : ICommand<long>;
