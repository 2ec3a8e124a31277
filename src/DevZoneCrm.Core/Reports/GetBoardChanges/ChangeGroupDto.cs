namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>Changes of one kind: how many, what they add to the board in 万元 (negative: take from it), and the most important of them.</summary>
public sealed record ChangeGroupDto(int Count, decimal Wan, IReadOnlyList<BoardChangeRowDto> Rows);
