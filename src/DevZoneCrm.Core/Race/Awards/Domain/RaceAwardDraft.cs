namespace DevZoneCrm.Core.Race.Awards.Domain;

/// <summary>What the rules propose, and the standing it follows from.</summary>
/// <param name="CardsInARow">Of 约谈 and 红牌: quarters in a row with a yellow card.</param>
public readonly record struct RaceAwardDraft(RaceAwardKind Kind, Guid UnitId, decimal? T, int? Rank, int? CardsInARow);
