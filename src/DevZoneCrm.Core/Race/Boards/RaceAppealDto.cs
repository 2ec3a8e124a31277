using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files;

namespace DevZoneCrm.Core.Race.Boards;

/// <param name="Code">None for what is booked on the unit alone, and for a project the reader may not see.</param>
/// <param name="Points">The line objected to, in hundredths; unit points where <paramref name="IsOfUnit"/>.</param>
/// <param name="IsMine">The reader filed it and may not answer it.</param>
public sealed record RaceAppealDto(
    Guid Id, long Version, string Month, string Unit, string? Code, RaceMilestone Milestone, RaceMilestone? TakesBack, DateOnly On, decimal Points, bool IsOfUnit, RaceAppealState State,
    string Reason, string Evidence, string FiledBy, DateTimeOffset FiledAt, bool IsMine, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt)
{
    /// <summary>证据材料.</summary>
    public IReadOnlyList<RaceFileDto> Files { get; init; } = [];
}
