using DevZoneCrm.Core.Race.Awards.Domain;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

/// <param name="T">As <paramref name="Rank"/>: where the standings brought it.</param>
/// <param name="IsOfPenalty">A penalty brought it, not the standings.</param>
public sealed record RaceAwardDto(
    Guid Id, long Version, RaceAwardKind Kind, Guid UnitId, string Unit, RaceQuarter Quarter, RaceAwardState State, decimal? T, int? Rank, int? CardsInARow, string? DecidedBy, DateTimeOffset? DecidedAt, string? Reason,
    bool IsOfPenalty);
