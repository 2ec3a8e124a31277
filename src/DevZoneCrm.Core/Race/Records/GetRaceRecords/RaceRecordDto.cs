using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files;

namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

/// <param name="Code">None for what is booked on the unit alone, and for a project the reader may not see.</param>
/// <param name="Reason">As <paramref name="Evidence"/>: for 考核办, leaders and the unit itself.</param>
public sealed record RaceRecordDto(
    Guid Id, long Version, string Unit, string? Code, RaceMilestone Kind, DateOnly On, decimal Points, decimal UnitPoints, string? Reason, string? Evidence, string BookedBy, DateTimeOffset BookedAt,
    string? RevokedBy, DateTimeOffset? RevokedAt, string? RevokedReason)
{
    /// <summary>证据材料; as <see cref="Reason"/>.</summary>
    public IReadOnlyList<RaceFileDto> Files { get; init; } = [];
}
