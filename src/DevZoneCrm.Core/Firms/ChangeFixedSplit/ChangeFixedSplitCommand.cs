using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Firms.ChangeFixedSplit;

/// <summary>考核办 changes a split that 签约 has fixed. The reason goes into the record.</summary>
public sealed record ChangeFixedSplitCommand(Guid ProjectId, long Version, IReadOnlyList<SplitShare> Shares, string Reason) : IProjectCommand;
