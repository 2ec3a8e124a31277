using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.ProposeSplit;

/// <summary>提出分成: whole percents that sum to 100; the proposing unit agrees with it by proposing.</summary>
/// <returns>The proposal's id.</returns>
public sealed record ProposeSplitCommand(Guid ProjectId, IReadOnlyList<SplitShare> Shares, string Reason) : ICommand<Guid>;
