using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>A file put forward, or one of the project that could be.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="IsReplaced">A later filing put another in its place; it stays on record.</param>
public sealed record ClaimFileDto(Guid Id, string Name, FileKind Kind, long Size, DateTimeOffset AddedAt, string RecordedBy, bool IsReplaced = false)
{
    /// <summary>When a photo was taken, by the camera's own clock.</summary>
    public DateTime? TakenAt { get; init; }

    /// <summary>Where a photo was taken: degrees north and east.</summary>
    public double? Latitude { get; init; }

    /// <inheritdoc cref="Latitude"/>
    public double? Longitude { get; init; }
}
