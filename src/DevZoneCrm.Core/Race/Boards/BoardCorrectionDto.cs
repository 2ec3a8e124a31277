using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Boards;

/// <summary>更正: a line booked after publishing with a day inside the board, or one that was on it and counts no more.</summary>
/// <param name="Code">None for what is booked on the unit alone, and for a project the reader may not see.</param>
/// <param name="IsGone">The line was on the board; its points are taken out here.</param>
public sealed record BoardCorrectionDto(string Unit, string? Code, RaceMilestone Milestone, RaceMilestone? TakesBack, DateOnly On, decimal Points, decimal UnitPoints, bool IsGone);
