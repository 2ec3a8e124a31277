using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>Moves, entries and leavings, each sorted by code, and the net of the eight columns: board of the second day minus board of the first.</summary>
public sealed record BoardDiffDto(
    IReadOnlyList<BoardMoveDto> Moves, IReadOnlyList<string> Entered, IReadOnlyList<BoardLeavingDto> Left, IReadOnlyList<BoardNetDto> Net);

/// <param name="On">The day of the stage reached.</param>
public sealed record BoardMoveDto(string Code, ProjectStage From, ProjectStage To, DateOnly On);

/// <param name="Status">The status in force on the second day.</param>
public sealed record BoardLeavingDto(string Code, ProjectStatus Status);

/// <param name="InvestmentWan">Difference of the two rounded sums in 万元.</param>
public sealed record BoardNetDto(ProjectStage Stage, int Count, long InvestmentWan);
