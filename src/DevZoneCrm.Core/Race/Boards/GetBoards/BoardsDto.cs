namespace DevZoneCrm.Core.Race.Boards.GetBoards;

/// <param name="Rows">The months that have begun, the latest first.</param>
/// <param name="Appeals">Open ones of any month, as far as the reader may read them.</param>
public sealed record BoardsDto(int Year, IReadOnlyList<BoardRowDto> Rows, IReadOnlyList<RaceAppealDto> Appeals);
