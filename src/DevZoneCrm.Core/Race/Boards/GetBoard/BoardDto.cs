using DevZoneCrm.Core.Race.Boards.Domain;

namespace DevZoneCrm.Core.Race.Boards.GetBoard;

/// <param name="Rule">Number and name of the rules.</param>
/// <param name="OwnUnit">The reader's unit where it stands on the board: its lines can be opened.</param>
public sealed record BoardDto(
    string Month, DateOnly FirstOn, DateOnly LastOn, RaceBoardState State, DateOnly PublishedOn, DateOnly ObjectionsUntil, string PublishedBy, DateTimeOffset PublishedAt, DateTimeOffset? FrozenAt,
    int RuleNumber, string Rule, bool IsExample, string Hash, int Lines, IReadOnlyList<RaceBoardUnit> Units, IReadOnlyList<BoardCorrectionDto> Corrections, int CorrectionCount, IReadOnlyList<RaceAppealDto> Appeals,
    Guid? OwnUnit);
