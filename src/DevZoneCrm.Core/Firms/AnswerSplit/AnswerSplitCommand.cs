using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.AnswerSplit;

/// <summary>A unit of the proposed split agrees, or refuses with a reason. With the last word it is in force.</summary>
public sealed record AnswerSplitCommand(Guid ProposalId, long Version, bool Agree, string? Reason = null) : ICommand<long>;
