using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Firms.Domain;

namespace DevZoneCrm.Core.Firms.ProposeRuling;

/// <summary>招商局 says how it would rule.</summary>
/// <param name="RivalPercent">Of a shared outcome: the later reporter's part, whole percent from 1 to 99.</param>
public sealed record ProposeRulingCommand(Guid DisputeId, long Version, DisputeOutcome Outcome, int? RivalPercent, string Text) : ICommand<long>;
