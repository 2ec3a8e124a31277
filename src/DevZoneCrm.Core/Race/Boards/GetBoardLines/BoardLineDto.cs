using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Boards.GetBoardLines;

/// <param name="Code">None for what is booked on the unit alone, and for a project the reader may not see.</param>
/// <param name="IsAppealed">Somebody objected to it on this board.</param>
public sealed record BoardLineDto(
    Guid EntryId, Guid? ProjectId, string? Code, RaceMilestone Milestone, RaceMilestone? TakesBack, RaceCause Cause, DateOnly On, string? Tier, decimal Points, decimal UnitPoints, bool IsAppealed);
